namespace AiGovernance.Tool.Merging;

/// <summary>Two registers say different things of the same: the first one counts.</summary>
/// <param name="Path">The place in the merged register.</param>
/// <param name="Fields">The facts that differ.</param>
/// <param name="Kept">The repository whose facts stand in the result.</param>
/// <param name="Dropped">The repository whose facts do not.</param>
internal sealed record MergeConflict(string Path, IReadOnlyList<string> Fields, string Kept, string Dropped);
