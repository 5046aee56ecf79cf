using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>The register itself, and beside it what follows from it.</summary>
public sealed class JsonTests
{
    [Fact]
    public void Without_what_is_computed_the_json_is_the_file()
    {
        var json = JsonNode.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.Json))!.AsObject();

        Assert.True(json.Remove("x-computed"));
        Assert.True(JsonNode.DeepEquals(ExampleRegister.Node, json));
        Assert.Equal(ExampleRegister.Load().ToJson() + "\n", Write(ExampleRegister.Load(), Exported.Options() with { IncludesComputedFacts = false }));
    }

    [Fact]
    public void With_what_is_computed_the_json_is_still_a_register()
    {
        var document = RegisterDocument.Parse(Exported.Bytes(ExampleRegister.Load(), ExportFormat.Json));

        Assert.Empty(document.Findings);
        Assert.Equal(ExampleRegister.Load().UseCases, document.Register!.UseCases);
    }

    [Fact]
    public void Computed_facts_of_an_earlier_export_are_replaced()
    {
        string once = Exported.Text(ExampleRegister.Load(), ExportFormat.Json);
        var read = AiRegister.Parse(Encoding.UTF8.GetBytes(once));

        Assert.Equal(once, Exported.Text(read, ExportFormat.Json));
        Assert.DoesNotContain("x-computed", Write(read, Exported.Options() with { IncludesComputedFacts = false }));
    }

    [Fact]
    public void Every_entry_has_its_assessment_and_its_next_dates()
    {
        var computed = JsonNode.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.Json))!["x-computed"]!;
        var chatbot = computed["useCases"]!.AsArray().Single(useCase => useCase!["id"]!.GetValue<string>() == "support-chatbot")!;

        Assert.Equal(8, computed["useCases"]!.AsArray().Count);
        Assert.Equal("2026-11-24", computed["asOf"]!.GetValue<string>());
        Assert.Contains("transparencyArt50", chatbot["assessment"]!["riskCategories"]!.AsArray().Select(category => category!.GetValue<string>()));
        Assert.Equal("2027-04-30", chatbot["nextDates"]![0]!["on"]!.GetValue<string>());
        Assert.False(chatbot["nextDates"]![0]!["overdue"]!.GetValue<bool>());
    }

    [Fact]
    public void Open_findings_are_those_of_the_rules()
    {
        var register = ExampleRegister.Load();
        var findings = JsonNode.Parse(Exported.Text(register, ExportFormat.Json))!["x-computed"]!["findings"]!.AsArray();

        Assert.Equal(register.Validate(Exported.Day).Select(finding => finding.Id), findings.Select(finding => finding!["id"]!.GetValue<string>()));
    }

    [Fact]
    public void A_review_that_was_due_is_overdue()
    {
        var register = ExampleRegister.Load();
        register = register with { UseCases = [register.UseCases[0] with { ReviewDueOn = new IsoDate(2026, 11, 23) }] };
        var dates = JsonNode.Parse(Exported.Text(register, ExportFormat.Json))!["x-computed"]!["useCases"]![0]!["nextDates"]!.AsArray();

        Assert.True(dates.Single(date => date!["path"]!.GetValue<string>() == "reviewDueOn")!["overdue"]!.GetValue<bool>());
    }

    [Fact]
    public void Calls_in_code_stand_with_their_use_case()
    {
        var calls = new Dictionary<string, IReadOnlyList<CallSite>> { ["cv-screening"] = [new("src/A.cs", 3, 9, "IChatClient.GetResponseAsync", "Microsoft.Extensions.AI", "chat", "A.Run")] };
        var computed = JsonNode.Parse(Write(ExampleRegister.Load(), Exported.Options() with { CallSites = calls }))!["x-computed"]!["useCases"]!.AsArray();

        Assert.Equal("src/A.cs", computed.Single(useCase => useCase!["id"]!.GetValue<string>() == "cv-screening")!["callSites"]![0]!["path"]!.GetValue<string>());
        Assert.Equal(7, computed.Count(useCase => useCase!["callSites"]!.AsArray().Count == 0));
        Assert.DoesNotContain("callSites", Exported.Text(ExampleRegister.Load(), ExportFormat.Json));
    }

    private static string Write(AiRegister register, ExportOptions options)
    {
        using var stream = new MemoryStream();
        RegisterExport.Write(register, ExportFormat.Json, options, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
