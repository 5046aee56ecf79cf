namespace AiGovernance;

/// <summary>What the validators of one role did in one use case.</summary>
/// <param name="UseCaseId">The id of the use case.</param>
/// <param name="RoleId">The id of the role.</param>
/// <param name="Accepted">How many times they accepted the output as it was.</param>
/// <param name="Modified">How many times they changed it.</param>
/// <param name="Rejected">How many times they rejected it.</param>
/// <param name="Escalated">How many times they handed the decision on.</param>
public sealed record ValidationCounts(string UseCaseId, string RoleId, long Accepted, long Modified, long Rejected, long Escalated)
{
    /// <summary>
    /// The median of the time between showing the material to a validator and their act; where nothing was shown, from the
    /// recommendation on. Null if there was no act.
    /// </summary>
    public TimeSpan? MedianReviewTime { get; init; }

    /// <summary>All acts.</summary>
    public long Total => Accepted + Modified + Rejected + Escalated;

    /// <summary>The acts by which a human did other than the AI recommended: modified or rejected.</summary>
    public long Overridden => Modified + Rejected;
}
