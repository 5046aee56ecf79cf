using System.Text.Json;
using AiGovernance.Tests;

namespace AiGovernance.Tool.Tests;

public sealed class AssessTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples/AtelierLemaire/ai-register.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("cv-screening", "en")]
    [InlineData("cv-screening", "fr")]
    [InlineData("support-chatbot", "en")]
    [InlineData("support-chatbot", "fr")]
    public async Task The_text_says_what_follows_and_why(string id, string language)
        => Snapshot.Match(await AssessAsync(id, "--lang", language), $"text_{id}_{language}");

    [Theory]
    [InlineData("cv-screening", "en")]
    [InlineData("returns-analysis", "fr")]
    public async Task The_json_keeps_its_shape(string id, string language)
        => Snapshot.Match(await AssessAsync(id, "--format", "json", "--lang", language), $"json_{id}_{language}");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Where_the_entry_says_otherwise_the_text_says_both(string language)
    {
        string register = _folder.Write("ai-register.json", """
            {
              "schemaVersion": "1.0",
              "organisation": { "name": "T", "publicBody": true },
              "useCases": [{
                "id": "screening", "title": "CV\u001b[2J screening", "status": "proposed",
                "purpose": { "category": "recruitmentScreening" },
                "aiAct": { "riskCategories": ["minimal"], "roles": ["deployer"], "annexIII": [], "fria": { "required": false } },
                "humanValidation": { "required": "notRequired" }
              }]
            }
            """);
        var run = await Aigov.RunAsync(_folder.Path, "assess", "screening", "--lang", language, "--register", register);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output);
        Snapshot.Match(run.Output, $"differences_{language}");
    }

    [Fact]
    public async Task An_entry_that_agrees_with_its_facts_is_not_contradicted()
        => Assert.DoesNotContain("states something else", await AssessAsync("support-chatbot", "--lang", "en"));

    [Fact]
    public async Task An_unknown_id_is_one_line_with_a_suggestion()
    {
        var run = await Aigov.RunAsync(_folder.Path, "assess", "cv-screning", "--register", Sample);
        run.FailsWithOneLine(2);
        Assert.Contains("'cv-screening'", run.Error);
        (await Aigov.RunAsync(_folder.Path, "assess", "nothing-of-the-kind", "--register", Sample)).FailsWithOneLine(2);
    }

    [Fact]
    public async Task Without_a_readable_register_there_is_one_line()
    {
        (await Aigov.RunAsync(_folder.Path, "assess", "a")).FailsWithOneLine(2);
        _folder.Write("ai-register.json", "{");
        (await Aigov.RunAsync(_folder.Path, "assess", "a")).FailsWithOneLine(2);
    }

    [Fact]
    public async Task The_id_is_required_and_sarif_is_no_format()
    {
        Assert.Equal(2, (await Aigov.RunAsync(_folder.Path, "assess")).ExitCode);
        Assert.Equal(2, (await Aigov.RunAsync(_folder.Path, "assess", "a", "--format", "sarif")).ExitCode);
    }

    [Fact]
    public async Task The_output_goes_to_a_file()
    {
        var run = await Aigov.RunAsync(_folder.Path, "assess", "cv-screening", "--register", Sample, "--format", "json", "--output", "assessment.json");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, "assessment.json")));
        Assert.Equal("cv-screening", json.RootElement.GetProperty("useCase").GetString());
    }

    private async Task<string> AssessAsync(string id, params string[] options)
    {
        var run = await Aigov.RunAsync(_folder.Path, ["assess", id, "--register", Sample, .. options]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        return run.Output;
    }
}
