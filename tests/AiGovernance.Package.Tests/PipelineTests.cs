using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace AiGovernance.Package.Tests;

/// <summary>The pipelines of the template: their commands, as written, in a repository with a remote.</summary>
[Collection(OnePackage.Name)]
public sealed partial class PipelineTests(PackedLibrary package)
{
    private const string UseCase = """
        "useCases": [{ "id": "minutes", "title": "Meeting minutes", "status": "proposed", "purpose": { "intendedPurpose": "Draft minutes" } }]
        """;

    [Fact]
    public void The_workflow_for_GitHub_checks_publishes_and_comments()
    {
        using var repository = Repository("en");
        var workflow = Yaml.Load(repository.PathOf(".github/workflows/ai-register.yml"));
        repository.StandInFor("gh");
        repository.Environment["GITHUB_STEP_SUMMARY"] = repository.PathOf("summary.md");
        foreach (var (_, job) in workflow.Find("jobs").Entries())
        {
            foreach (var step in job.Items("steps"))
            {
                RunStep(step, repository);
            }
        }

        AssertResults(repository);
        Assert.Contains("Meeting minutes", repository.Read("summary.md"), StringComparison.Ordinal);
        Assert.Equal(["pr", "comment", "7", "--edit-last", "--create-if-none", "--body-file", "changes.md"], repository.Read("gh.log").TrimEnd('\n').Split('\n'));
        var jobs = workflow.Find("jobs")!;
        // What the steps of others are given is what ours write.
        Assert.Equal(["aigov.sarif", "ai-register.html"], jobs.Find("check")!.Items("steps").Select(step => step.Find("with")).OfType<YamlNode>().Select(with => with.Text("sarif_file") ?? with.Text("path")).OfType<string>());
        Assert.Equal("write", jobs.Find("changes")!.Find("permissions")!.Text("pull-requests"));
        Assert.Equal("read", workflow.Find("permissions")!.Text("contents"));
    }

    [Fact]
    public void The_jobs_for_GitLab_check_publish_and_comment()
    {
        using var repository = Repository("fr");
        var jobs = Yaml.Load(repository.PathOf(".gitlab/ai-register.yml"));
        repository.StandInFor("curl");
        foreach (var (name, value) in new[] { ("CI_MERGE_REQUEST_DIFF_BASE_SHA", repository.Bash("git merge-base origin/main HEAD").Trim()), ("CI_API_V4_URL", "https://gitlab.example/api/v4"), ("CI_PROJECT_ID", "3"), ("CI_MERGE_REQUEST_IID", "7"), ("AIGOV_TOKEN", "secret") })
        {
            repository.Environment[name] = value;
        }

        var common = jobs.Find(".ai-register")!;
        Assert.Equal("0", common.Find("variables")!.Text("GIT_DEPTH"));
        foreach (var (name, job) in jobs.Entries().Where(entry => entry.Name != ".ai-register"))
        {
            Assert.Equal(".ai-register", job.Text("extends"));
            // Each job begins on a machine of its own.
            repository.Run("rm -rf $HOME/.dotnet/tools");
            string script = string.Join('\n', common.Items("before_script").Concat(job.Items("script")).Select(line => ((YamlScalarNode)line).Value));
            repository.Bash(repository.Versioned(script));
            Assert.All(job.Find("artifacts")!.Items("paths"), path => Assert.True(File.Exists(repository.PathOf(path.ToString())), $"{name}: {path}"));
        }

        AssertResults(repository);
        string[] curl = repository.Read("curl.log").TrimEnd('\n').Split('\n');
        Assert.Equal(["PRIVATE-TOKEN: secret", "body@changes.md", "https://gitlab.example/api/v4/projects/3/merge_requests/7/notes"], curl.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)));

        repository.Environment.Remove("AIGOV_TOKEN");
        File.Delete(repository.PathOf("curl.log"));
        repository.Bash("rm changes.md\n" + string.Join('\n', jobs.Find("ai-register-changes")!.Items("script").Select(line => ((YamlScalarNode)line).Value)));
        Assert.False(File.Exists(repository.PathOf("curl.log")));
    }

    [Fact]
    public void The_hook_refuses_what_is_staged_and_wrong_and_lets_the_rest_through()
    {
        using var repository = new ScratchRepository(package, "en");
        repository.Bash("git config core.hooksPath .githooks && test -x .githooks/pre-commit");
        string good = repository.Read(ScratchRepository.Register);

        // Nothing of the register, and no tool.
        repository.Write("Code.cs", "public static class Other;");
        repository.Bash("git commit --quiet --all --message Code");

        repository.Write(ScratchRepository.Register, good.Replace("\"useCases\": []", UseCase, StringComparison.Ordinal));
        var (exitCode, output) = repository.Run("git commit --all --message 'Without the tool'");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("dotnet tool install --global AiGovernance.Tool", output, StringComparison.Ordinal);

        repository.InstallTool();
        repository.Bash("git commit --quiet --all --message 'A use case'");

        repository.Write("sub folder/ai-register.json", good.Replace("\"useCases\": []", UseCase.Replace("proposed", "propsed", StringComparison.Ordinal), StringComparison.Ordinal));
        repository.Bash("git add .");
        repository.Write("sub folder/ai-register.json", good);
        (exitCode, output) = repository.Run("git commit --message 'What is staged is wrong, what lies there is not'");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("sub folder/ai-register.json:", output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'proposed'", output, StringComparison.OrdinalIgnoreCase);

        repository.Bash("git add . && git commit --quiet --message Mended");
        Assert.Equal("Mended\nA use case\nCode\nRegister", repository.Bash("git log --format=%s").Trim());
    }

    private ScratchRepository Repository(string language)
    {
        var repository = new ScratchRepository(package, language);
        repository.Write(ScratchRepository.Register, repository.Read(ScratchRepository.Register).Replace("\"useCases\": []", UseCase, StringComparison.Ordinal));
        repository.Bash("git commit --quiet --all --message 'A use case'");
        return repository;
    }

    private static void RunStep(YamlNode step, ScratchRepository repository)
    {
        foreach (var (name, value) in step.Find("env").Entries())
        {
            repository.Environment[name] = Expression().Replace(((YamlScalarNode)value).Value!, match => match.Groups[1].Value switch
            {
                "github.base_ref" => "main",
                "github.token" => "token",
                "github.event.pull_request.number" => "7",
                _ => throw new NotSupportedException(match.Value),
            });
        }

        if (step.Text("run") is { } script)
        {
            // Each job begins on a machine of its own.
            repository.Bash(script.StartsWith("dotnet tool install", StringComparison.Ordinal) ? "rm -rf $HOME/.dotnet/tools\n" + repository.Versioned(script) : script);
        }
    }

    private static void AssertResults(ScratchRepository repository)
    {
        using var sarif = JsonDocument.Parse(repository.Read("aigov.sarif"));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Contains("Meeting minutes", repository.Read("ai-register.html"), StringComparison.Ordinal);
        Assert.Contains("## minutes: Meeting minutes", repository.Read("changes.md").Replace(" :", ":", StringComparison.Ordinal).Replace('\u00a0', ' ').Replace(" :", ":", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\$\{\{ (\S+) \}\}")]
    private static partial Regex Expression();
}
