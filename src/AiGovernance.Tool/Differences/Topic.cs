namespace AiGovernance.Tool.Differences;

/// <summary>What a change is about, as a data protection officer sorts changes.</summary>
internal sealed record Topic
{
    public required string Id { get; init; }

    public required BilingualText Label { get; init; }

    /// <summary>The places of an entry that belong to it, with all below; the most exact place of all topics decides.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Absent if a change calls for no opinion.</summary>
    public OpinionReason? Opinion { get; init; }
}
