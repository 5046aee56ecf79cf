namespace AiGovernance;

/// <summary>What a journal knew when a decision was weighed. The decision is recorded only if that has not changed meanwhile.</summary>
/// <param name="RecommendationId">The id of the recommendation.</param>
/// <param name="Records">
/// The records of the recommendation in their order; none if the journal does not know it. Of one that is decided, the
/// last is enough.
/// </param>
public sealed record ValidationSnapshot(string RecommendationId, IReadOnlyList<ValidationRecord> Records)
{
    /// <summary>The person who is about to act, and where; null if nobody is.</summary>
    public ValidatorAtPoint? Reviewer { get; init; }

    /// <summary>The last record by which this person accepted or changed something at this point; null if there is none.</summary>
    public ValidationRecord? LastApproval { get; init; }

    /// <summary>The sequence number of the last record of the recommendation; 0 if there is none.</summary>
    public long LastSequence => Records.Count == 0 ? 0 : Records[Records.Count - 1].Sequence;
}
