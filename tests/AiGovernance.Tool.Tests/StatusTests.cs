using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Tests;

public sealed class StatusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "fr")]
    [InlineData("json", "en")]
    public async Task The_status_is_what_a_manager_looks_at_on_Monday(string format, string language)
        => Snapshot.Match(await StatusAsync(Example.Path, "--format", format, "--lang", language), $"{format}_{language}");

    [Fact]
    public async Task What_is_overdue_says_so_and_what_is_settled_is_left_out()
    {
        string register = _folder.Write("r.json", Example.With(root =>
        {
            root.UseCase("cv-screening")["reviewDueOn"] = "2026-11-20";
            root.UseCase("cv-screening")["strategy"]!["skills"]![0]!["status"] = "planned";
            root.UseCase("product-descriptions")["status"] = "retired";
        }));
        string status = await StatusAsync(register);
        Assert.Contains("cv-screening: review of the entry, 2026-11-20 (5 days overdue)", status);
        Assert.Contains("2026-11-01 (24 days overdue)", status);
        Assert.DoesNotContain("product-descriptions: Délai", status);
        var json = JsonNode.Parse(await StatusAsync(register, "--format", "json"))!;
        Assert.True(json["reviews"]![0]!["overdue"]!.GetValue<bool>());
        Assert.Contains(json["trainings"]!.AsArray(), training => training!["useCase"]!.GetValue<string>() == "cv-screening" && training["overdue"]!.GetValue<bool>());
        Assert.DoesNotContain(json["kpis"]!.AsArray(), kpi => kpi!["useCase"]!.GetValue<string>() == "product-descriptions");
    }

    [Theory]
    [InlineData(10, 5, 5, null, "reached")]
    [InlineData(10, 5, 6, null, "notReached")]
    [InlineData(5, 10, 12, null, "reached")]
    [InlineData(5, 10, 12, "decrease", "notReached")]
    [InlineData(5, 5, 6, "maintain", "notReached")]
    [InlineData(5, 10, null, null, "notMeasured")]
    [InlineData(null, 10, 12, null, "unknown")]
    public async Task A_figure_is_judged_by_its_direction(int? baseline, int target, int? measured, string? direction, string progress)
    {
        string register = _folder.Write("r.json", Example.With(root => root.UseCase("cv-screening")["strategy"]!["kpis"] = new JsonArray(
            new JsonObject { ["name"] = "K", ["baseline"] = baseline, ["target"] = target, ["measured"] = measured, ["direction"] = direction })));
        var kpis = JsonNode.Parse(await StatusAsync(register, "--format", "json"))!["kpis"]!.AsArray();
        Assert.Equal(progress, kpis.Single(kpi => kpi!["useCase"]!.GetValue<string>() == "cv-screening")!["progress"]!.GetValue<string>());
    }

    [Fact]
    public async Task Findings_are_those_of_validate_and_belong_to_the_owner()
    {
        string register = _folder.Write("r.json", Registers.WithBrokenReference);
        var findings = JsonNode.Parse(await StatusAsync(register, "--format", "json"))!["findings"]!.AsArray();
        var validate = JsonNode.Parse((await Aigov.RunAsync(_folder.Path, "validate", register, "--format", "json", "--as-of", "2026-11-25")).Output)!["findings"]!.AsArray();
        Assert.Equal(validate.Count, findings.Sum(owner => owner!["errors"]!.GetValue<int>() + owner["warnings"]!.GetValue<int>() + owner["infos"]!.GetValue<int>()));
        Assert.Contains(findings, owner => owner!["ownerRoleId"]?.GetValue<string>() == "nobody");
    }

    [Fact]
    public async Task An_empty_register_has_nothing_to_show_and_hostile_text_commands_nothing()
    {
        string empty = _folder.Write("r.json", """{ "schemaVersion": "1.0", "organisation": { "name": "T\u001b[2J" }, "useCases": [] }""");
        string status = await StatusAsync(empty);
        Assert.Contains("Nothing.", status);
        Assert.DoesNotContain('\u001b', status);
        string hostile = _folder.Write("h.json", Example.With(root => root.UseCase("cv-screening")["strategy"]!["businessObjective"] = "x\u001b[2J\n- y\u202e"));
        Assert.DoesNotContain("\n- y", await StatusAsync(hostile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_input_is_one_line()
    {
        (await Aigov.RunAsync(_folder.Path, "status")).FailsWithOneLine(2);
        (await Aigov.RunAsync(_folder.Path, "status", "--register", _folder.Write("b.json", "{"))).FailsWithOneLine(2);
        (await Aigov.RunAsync(_folder.Path, "status", "--register", Example.Path, "--output", "b.json")).FailsWithOneLine(2);
    }

    private async Task<string> StatusAsync(string register, params string[] options)
    {
        var run = await Aigov.RunAsync(_folder.Path, ["status", "--register", register, "--as-of", "2026-11-25", .. options]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        return run.Output;
    }
}
