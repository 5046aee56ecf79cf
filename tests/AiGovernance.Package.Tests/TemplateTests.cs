using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiGovernance.Package.Tests;

/// <summary><c>dotnet new aigov-register</c>, installed into a place of its own and used.</summary>
[Collection(OnePackage.Name)]
public sealed partial class TemplateTests : IDisposable
{
    private readonly Consumer _consumer;

    public TemplateTests(PackedLibrary package)
    {
        _consumer = new Consumer(package);
        New(".", "install", package.FileOf("AiGovernance.Templates"));
    }

    public void Dispose() => _consumer.Dispose();

    [Theory]
    [InlineData("en", "// One entry per use case.")]
    [InlineData("fr", "// Une fiche par cas d’usage.")]
    public void With_all_answers_the_register_has_no_finding(string language, string comment)
    {
        const string Name = """Chez "Léa" & Cie \ SARL""";
        Directory.CreateDirectory(_consumer.PathOf(language));
        New(language, "aigov-register", "--organisation", Name, "--address", "1 rue Haute, 69001 Lyon", "--email", "rgpd@lea.example", "--lang", language);
        string text = File.ReadAllText(_consumer.PathOf($"{language}/ai-register.json"));
        Assert.Contains(comment, text, StringComparison.Ordinal);
        Assert.DoesNotContain("#if", text, StringComparison.Ordinal);
        using var register = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        Assert.Equal(Name, register.RootElement.GetProperty("organisation").GetProperty("name").GetString());
        Assert.Equal(language, register.RootElement.GetProperty("language").GetString());

        var (exitCode, output) = Aigov(language, "validate", "--fail-on", "info");
        Assert.True(exitCode == 0, output);
        Assert.Equal(
            [".editorconfig", ".github/workflows/ai-register.yml", "ai-register.json", "ai-register.schema.json"],
            Files(language));
    }

    [Fact]
    public void Without_answers_the_register_is_valid_and_the_rules_ask_for_them()
    {
        Directory.CreateDirectory(_consumer.PathOf("bare"));
        New("bare", "aigov-register", "--schema", "false", "--editorconfig", "false", "--github", "false");
        Assert.Equal(["ai-register.json"], Files("bare"));
        var (exitCode, output) = Aigov("bare", "validate", "--fail-on", "error", "--lang", "en");
        Assert.True(exitCode == 0, output);
        Assert.Contains("AIG1004", output, StringComparison.Ordinal);

        // What is there already stays.
        _consumer.Write("bare/ai-register.json", "{}");
        Assert.NotEqual(0, Run("bare", "aigov-register").ExitCode);
        Assert.Equal("{}", File.ReadAllText(_consumer.PathOf("bare/ai-register.json")));
        Assert.Equal(["ai-register.json"], Files("bare"));
    }

    [Fact]
    public void The_workflow_runs_a_check_that_exists()
    {
        Directory.CreateDirectory(_consumer.PathOf("checked"));
        New("checked", "aigov-register", "--organisation", "A", "--address", "B", "--email", "c@a.example", "--lang", "fr");
        _consumer.Write("checked/Code.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        _consumer.Write("checked/Code.cs", "public static class Code;");
        string workflow = File.ReadAllText(_consumer.PathOf("checked/.github/workflows/ai-register.yml"));
        string arguments = Check().Match(workflow).Groups[1].Value;
        var (exitCode, output) = Aigov("checked", arguments.Split(' '));
        Assert.True(exitCode == 0, output);
        using var sarif = JsonDocument.Parse(File.ReadAllText(_consumer.PathOf("checked/aigov.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Contains("sarif_file: aigov.sarif", workflow, StringComparison.Ordinal);
        Assert.Contains("--lang fr", arguments, StringComparison.Ordinal);
    }

    private void New(string folder, params string[] arguments)
    {
        var (exitCode, output) = Run(folder, arguments);
        Assert.True(exitCode == 0, output);
    }

    private (int ExitCode, string Output) Run(string folder, params string[] arguments)
        => _consumer.Run(folder, ["new", .. arguments, "--debug:custom-hive", _consumer.PathOf("hive")]);

    private (int ExitCode, string Output) Aigov(string folder, params string[] arguments) => _consumer.Run(folder, [SampleTests.Tool, .. arguments]);

    private IEnumerable<string> Files(string folder) => Directory.GetFiles(_consumer.PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_consumer.PathOf(folder), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("run: aigov (.+)")]
    private static partial Regex Check();
}
