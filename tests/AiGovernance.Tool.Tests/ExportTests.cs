using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Tests;

namespace AiGovernance.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples/AtelierLemaire/ai-register.json");

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> TextFormats => ["json", "csv", "md", "cnil", "processor", "dpv", "cyclonedx", "annex-viii", "sarif"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(TextFormats))]
    public async Task Every_format_is_written_in_both_languages(string format)
    {
        var english = await ExportAsync(format, "--lang", "en");
        var french = await ExportAsync(format, "--lang", "fr");

        Assert.NotEmpty(english.Output);
        Assert.True(format is "dpv" or "cyclonedx" || english.Output != french.Output);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("cnil-xlsx")]
    public async Task A_binary_format_goes_to_a_file_or_a_pipe_and_not_to_a_terminal(string format)
    {
        var pipe = await ExportAsync(format);
        Assert.StartsWith("PK", pipe.Output);

        using var output = new MemoryStream();
        await using var error = new StringWriter();
        int exitCode = await CommandLine.RunAsync(["export", "--to", format, "--register", Sample], new ToolHost(output, error, _folder.Path, false, false) { IsOutputTerminal = true });
        Assert.Equal(2, exitCode);
        Assert.Contains("--output", error.ToString());
        Assert.Equal(0, output.Length);

        Assert.Equal(0, (await ExportAsync(format, "--output", "register.xlsx")).ExitCode);
        Assert.True(new FileInfo(Path.Combine(_folder.Path, "register.xlsx")).Length > 1000);
    }

    [Fact]
    public async Task The_file_is_the_export_and_is_never_overwritten_by_accident()
    {
        var toPipe = await ExportAsync("csv", "--as-of", "2026-11-24");
        Assert.Empty((await ExportAsync("csv", "--as-of", "2026-11-24", "--output", "r.csv")).Output);
        Assert.Equal(toPipe.Output, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_folder.Path, "r.csv"))));

        (await Aigov.RunAsync(_folder.Path, "export", "--to", "md", "--register", Sample, "--output", "r.csv")).FailsWithOneLine(2);
        Assert.Equal(0, (await ExportAsync("md", "--output", "r.csv", "--force")).ExitCode);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Without_what_is_computed_the_json_is_the_register()
    {
        var file = JsonNode.Parse(File.ReadAllText(Sample), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        var with = JsonNode.Parse((await ExportAsync("json")).Output)!.AsObject();
        var without = JsonNode.Parse((await ExportAsync("json", "--no-computed")).Output)!;

        Assert.True(JsonNode.DeepEquals(file, without));
        Assert.True(with.Remove("x-computed"));
        Assert.True(JsonNode.DeepEquals(file, with));
    }

    [Fact]
    public async Task What_the_rules_find_stands_in_the_json_and_in_sarif()
    {
        var computed = JsonNode.Parse((await ExportAsync("json", "--as-of", "2026-11-24")).Output)!["x-computed"]!["findings"]!.AsArray();
        var run = JsonNode.Parse((await ExportAsync("sarif", "--as-of", "2026-11-24")).Output)!["runs"]![0]!;
        var results = run["results"]!.AsArray();

        Assert.NotEmpty(results);
        Assert.Equal(computed.Select(finding => finding!["id"]!.GetValue<string>()).Order(), results.Select(result => result!["ruleId"]!.GetValue<string>()).Order());
        // What SARIF 2.1.0 requires of what we write.
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(results, result =>
        {
            Assert.Equal(result!["ruleId"]!.GetValue<string>(), rules[result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>());
            Assert.Contains(result["level"]!.GetValue<string>(), new[] { "none", "note", "warning", "error" });
            Assert.NotEmpty(result["message"]!["text"]!.GetValue<string>());
            var place = result["locations"]![0]!["physicalLocation"]!;
            Assert.True(Uri.IsWellFormedUriString(place["artifactLocation"]!["uri"]!.GetValue<string>(), UriKind.Relative));
            Assert.True(place["region"]!["startLine"]!.GetValue<int>() >= 1);
            Assert.True(place["region"]!["startColumn"]!.GetValue<int>() >= 1);
        });
    }

    [Fact]
    public async Task One_use_case_is_named_and_a_mistyped_one_is_guessed()
    {
        Assert.Contains("\"answers\"", (await ExportAsync("pia", "--use-case", "cv-screening")).Output);

        (await Aigov.RunAsync(_folder.Path, "export", "--to", "pia", "--register", Sample)).FailsWithOneLine(2);
        var mistyped = await Aigov.RunAsync(_folder.Path, "export", "--to", "pia", "--register", Sample, "--use-case", "cv-screning");
        mistyped.FailsWithOneLine(2);
        Assert.Contains("cv-screening", mistyped.Error);
    }

    [Theory]
    [InlineData("--no-computed")]
    [InlineData("--code", ".")]
    public async Task An_option_of_the_json_is_refused_for_other_formats(params string[] option)
    {
        var run = await Aigov.RunAsync(_folder.Path, ["export", "--to", "csv", "--register", Sample, .. option]);
        run.FailsWithOneLine(2);
        Assert.Contains(option[0], run.Error);
    }

    [Fact]
    public async Task Calls_in_code_are_evidence_for_their_use_case()
    {
        _folder.Write("ai-register.json", Registers.Valid);
        _folder.Write("App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""");
        _folder.Write("Service.cs", """
            namespace AiGovernance
            {
                [AttributeUsage(AttributeTargets.All)]
                internal sealed class AiUseCaseAttribute(string id) : Attribute { public string Id => id; }
            }

            public static class Service
            {
                [AiGovernance.AiUseCase("minutes")]
                public static string Governed() => "https://api.openai.com/v1/chat/completions";
            }
            """);
        var run = await Aigov.RunAsync(_folder.Path, "export", "--to", "json", "--code", ".");

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        var useCases = JsonNode.Parse(run.Output)!["x-computed"]!["useCases"]!.AsArray();
        var call = Assert.Single(useCases.Single(useCase => useCase!["id"]!.GetValue<string>() == "minutes")!["callSites"]!.AsArray())!;
        Assert.Equal("Service.cs", call["path"]!.GetValue<string>());
        Assert.Equal(10, call["line"]!.GetValue<int>());
        Assert.Empty(useCases.Single(useCase => useCase!["id"]!.GetValue<string>() == "draft")!["callSites"]!.AsArray());
    }

    [Fact]
    public async Task A_full_disk_is_one_line_and_no_success()
    {
        await using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await CommandLine.RunAsync(["export", "--to", "md", "--register", Sample], new ToolHost(new FullDisk(), error, _folder.Path, false, false));

        Assert.Equal(2, exitCode);
        Assert.Contains("No space left", error.ToString());
        Assert.Single(error.ToString().TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("missing/r.csv")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_is_one_line(string output)
        => (await Aigov.RunAsync(_folder.Path, "export", "--to", "csv", "--register", Sample, "--output", output)).FailsWithOneLine(2);

    private async Task<Aigov> ExportAsync(string format, params string[] options)
    {
        var run = await Aigov.RunAsync(_folder.Path, ["export", "--to", format, "--register", Sample, .. options]);
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        return run;
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
