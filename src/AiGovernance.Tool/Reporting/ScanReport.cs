using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>The inventory as findings, for SARIF and exit codes: an ungoverned call weighs as a warning, every other as information.</summary>
internal static class ScanReport
{
    public const string Rule = "ai-call";

    public static Report Of(CallInventory inventory) => new(
        [.. inventory.Calls.Select(Of)],
        inventory.Summarise("Report.CheckSummary"),
        inventory.Problems);

    /// <summary>What is known of a call, in one line.</summary>
    public static string Describe(FoundCall call)
    {
        var site = call.Site;
        string provider = site.Provider is { } known && known != site.Service ? " → " + known : "";
        string model = site.Model is { } name ? ", " + name : "";
        string marks = (site.IsInGateway ? ", " + ToolText.Of("Scan.InGateway") : site.IsInAdapter ? ", " + ToolText.Of("Scan.InAdapter") : "")
            + (site.IsByName ? ", " + ToolText.Of("Scan.ByName") : "");
        string container = site.Container.Length > 0 ? " " + ToolText.Of("Scan.Container", site.Container) : "";
        return $"{site.Member} ({site.Service}{provider}, {site.Kind}{model}{marks}){container}";
    }

    private static ReportFinding Of(FoundCall call) => new(
        Rule,
        call.Site.IsGoverned || call.Site.IsInGateway ? FindingSeverity.Info : FindingSeverity.Warning,
        Describe(call),
        call.Path,
        call.Place.Line,
        call.Place.Column,
        JsonPath: null,
        call.Site.UseCaseIds.IsEmpty ? null : string.Join(", ", call.Site.UseCaseIds),
        Source: null,
        IsInRegister: false);
}
