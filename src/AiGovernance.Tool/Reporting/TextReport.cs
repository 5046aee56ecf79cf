using System.Globalization;
using System.Text;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>The report for a person: findings by use case, those without one first, those of the register as a whole last.</summary>
internal static class TextReport
{
    public static byte[] Write(Report report, bool usesColour)
    {
        var text = new StringBuilder();
        var groups = report.Findings
            .GroupBy(finding => (Rank: finding.UseCase is not null ? 1 : finding.IsInRegister ? 2 : 0, finding.UseCase))
            .OrderBy(group => group.Key.Rank)
            .ThenBy(group => group.Key.UseCase, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            string heading = group.Key.Rank switch
            {
                0 => ToolText.Of("Report.Ungoverned"),
                1 => ToolText.Of("Report.UseCase", group.Key.UseCase!),
                _ => ToolText.Of("Report.Register"),
            };
            text.Append(usesColour ? $"\u001b[1m{Printable(heading)}\u001b[0m" : Printable(heading)).Append('\n');
            foreach (var finding in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Printable(finding.Path)}:{finding.Line}:{finding.Column}: ");
                text.Append(usesColour ? $"{Colour(finding.Severity)}{finding.SeverityName}\u001b[0m" : finding.SeverityName);
                text.Append(CultureInfo.InvariantCulture, $" {finding.Id}: {Printable(finding.Message)}{SourceOf(finding)}\n");
            }

            text.Append('\n');
        }

        if (report.Findings.Count == 0 && report.IsComplete)
        {
            text.Append(ToolText.Of("Report.Nothing")).Append('\n');
        }

        text.Append(ToolText.Of(report.Summary.TextKey, [.. report.Summary.Figures.Select(figure => (object)figure.Value)])).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string SourceOf(ReportFinding finding) => finding.Source is { } source ? $" [{source}]" : "";

    private static string Colour(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "\u001b[31m",
        FindingSeverity.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };

    // What a file contains must not command the terminal.
    public static string Printable(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;
}
