namespace AiGovernance;

/// <summary>The rank of the use case: much value for little effort and risk comes first.</summary>
public sealed record Priority : RegisterElement
{
    /// <summary>The rank.</summary>
    public PriorityLevel? Level { get; init; }

    /// <summary>The value for the business, from 1 (little) to 5 (great).</summary>
    [Range(1, 5)]
    public int? Value { get; init; }

    /// <summary>The effort, from 1 (small) to 5 (great).</summary>
    [Range(1, 5)]
    public int? Effort { get; init; }

    /// <summary>Why this rank.</summary>
    public string? Rationale { get; init; }
}
