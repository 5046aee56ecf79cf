using System.Globalization;
using System.Text;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>The inventory for a person: by use case, those without one first, gateways' own last.</summary>
internal static class ScanText
{
    public static byte[] Write(CallInventory inventory, bool usesColour)
    {
        var text = new StringBuilder();
        var groups = inventory.Calls
            .GroupBy(call => call.Site.IsInGateway ? (2, "") : call.Site.UseCaseIds.IsEmpty ? (0, "") : (1, string.Join(", ", call.Site.UseCaseIds)))
            .OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            string heading = group.Key switch
            {
                (0, _) => ToolText.Of("Report.Ungoverned"),
                (1, var useCase) => ToolText.Of("Report.UseCase", useCase) + (group.All(call => call.Site.IsGoverned) ? "" : " " + ToolText.Of("Scan.NotUsable")),
                _ => ToolText.Of("Scan.Gateways"),
            };
            text.Append(usesColour ? $"\u001b[1m{TextReport.Printable(heading)}\u001b[0m" : TextReport.Printable(heading)).Append('\n');
            foreach (var call in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"{TextReport.Printable(call.Path)}:{call.Place.Line}:{call.Place.Column}: {TextReport.Printable(ScanReport.Describe(call))}\n");
            }

            text.Append('\n');
        }

        if (inventory.Calls.Count == 0 && inventory.Problems.Count == 0)
        {
            text.Append(ToolText.Of("Scan.Nothing")).Append('\n');
        }

        var summary = inventory.Summarise("Report.CheckSummary");
        text.Append(ToolText.Of(summary.TextKey, [.. summary.Figures.Select(figure => (object)figure.Value)])).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
