using System.Text;
using System.Text.Json;

namespace AiGovernance.Tool.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("{ \"schemaVersion\": \"1.0\", \"useCa")]
    [InlineData("[]")]
    public async Task A_broken_register_gives_findings(string content)
    {
        _folder.Write("ai-register.json", content);
        var run = await Aigov.RunAsync(_folder.Path, "validate");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ai-register.json:1:", run.Output);
        Assert.Contains("error AIG1001", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Deep_nesting_is_a_finding()
    {
        _folder.Write("ai-register.json", new string('[', 100_000));
        var run = await Aigov.RunAsync(_folder.Path, "validate");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("AIG1001", run.Output);
    }

    [Fact]
    public async Task A_register_of_100_megabytes_without_structure_is_a_finding()
    {
        _folder.Write("ai-register.json", new string(' ', 100 * 1024 * 1024));
        Assert.Equal(1, (await Aigov.RunAsync(_folder.Path, "validate")).ExitCode);
    }

    [Fact]
    public async Task Utf16_is_read()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "ai-register.json"), Registers.WithBrokenReference, Encoding.Unicode);
        Assert.Contains("AIG1006", (await Aigov.RunAsync(_folder.Path, "validate")).Output);
    }

    [Fact]
    public async Task A_part_is_read_with_the_file_that_says_whose_register_it_is()
    {
        _folder.Write("organisation.json", """
            { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } }, "roles": [ { "id": "lead", "title": "L" } ], "useCases": [] }
            """);
        _folder.Write("draft.json", """
            { "useCases": [ { "id": "draft", "title": "D", "status": "proposed", "ownerRoleId": "lead" } ] }
            """);
        var together = await Aigov.RunAsync(_folder.Path, "validate", "organisation.json", "draft.json", "--lang", "en");
        Assert.Equal(0, together.ExitCode);
        Assert.Contains("draft.json:1:", together.Output);
        Assert.Contains("Files: 2. Use cases: 1. Errors: 0", together.Output);

        var alone = await Aigov.RunAsync(_folder.Path, "validate", "draft.json");
        Assert.Equal(1, alone.ExitCode);
        Assert.Contains("error AIG1001", alone.Output);
    }

    [Fact]
    public async Task A_missing_file_is_one_line()
        => (await Aigov.RunAsync(_folder.Path, "validate", "none.json")).FailsWithOneLine(2);

    [Fact]
    public async Task No_register_above_is_one_line()
        => (await Aigov.RunAsync(_folder.Path, "validate")).FailsWithOneLine(2);

    [Fact]
    public async Task A_folder_is_one_line()
        => (await Aigov.RunAsync(_folder.Path, "validate", ".")).FailsWithOneLine(2);

    [Fact]
    public async Task The_json_keeps_its_shape()
    {
        _folder.Write("ai-register.json", Registers.WithBrokenReference);
        var run = await Aigov.RunAsync(_folder.Path, "validate", "--format", "json", "--as-of", "2026-11-24");
        Snapshot.Match(run.Output, "validate");
    }

    [Fact]
    public async Task The_sarif_has_a_rule_for_each_result()
    {
        _folder.Write("ai-register.json", Registers.WithBrokenReference);
        using var sarif = JsonDocument.Parse((await Aigov.RunAsync(_folder.Path, "validate", "--format", "sarif")).Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.EndsWith(".md", rule.GetProperty("helpUri").GetString());
            Assert.Equal("ai-register.json", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        });
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public async Task Fail_on_decides_the_exit_code(string failOn, int exitCode)
    {
        _folder.Write("ai-register.json", Registers.WithBrokenReference);
        Assert.Equal(exitCode, (await Aigov.RunAsync(_folder.Path, "validate", "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task Messages_are_in_the_language_asked_for()
    {
        _folder.Write("ai-register.json", Registers.WithBrokenReference);
        Assert.Contains("Cas d’usage", (await Aigov.RunAsync(_folder.Path, "validate", "--lang", "fr")).Output);
        Assert.Contains("Use case", (await Aigov.RunAsync(_folder.Path, "validate", "--lang=en")).Output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Colours_only_where_they_are_wanted(bool usesColour)
    {
        _folder.Write("ai-register.json", Registers.WithBrokenReference);
        Assert.Equal(usesColour, (await Aigov.RunAsync(_folder.Path, usesColour, "validate")).Output.Contains('\u001b'));
    }
}
