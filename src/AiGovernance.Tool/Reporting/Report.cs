namespace AiGovernance.Tool.Reporting;

/// <summary>What a command found, before it is written in a format.</summary>
internal sealed class Report(IReadOnlyList<ReportFinding> findings, Summary summary, IReadOnlyList<string> problems)
{
    /// <summary>In the order of their places.</summary>
    public IReadOnlyList<ReportFinding> Findings { get; } = [.. findings
        .OrderBy(finding => finding.Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Line)
        .ThenBy(finding => finding.Column)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    public Summary Summary { get; } = summary;

    /// <summary>What could not be analysed, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;

    public bool IsComplete => Problems.Count == 0;
}
