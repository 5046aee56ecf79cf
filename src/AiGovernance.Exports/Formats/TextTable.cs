namespace AiGovernance.Exports.Formats;

/// <summary>A table of plain text.</summary>
internal sealed record TextTable(IReadOnlyList<string> Titles, IEnumerable<IReadOnlyList<string>> Rows);
