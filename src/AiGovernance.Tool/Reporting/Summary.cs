namespace AiGovernance.Tool.Reporting;

/// <summary>The figures at the end of a report.</summary>
/// <param name="TextKey">The message that takes the figures in their order.</param>
/// <param name="Figures">The figures under their names in JSON, a stable contract.</param>
internal sealed record Summary(string TextKey, IReadOnlyList<KeyValuePair<string, int>> Figures);
