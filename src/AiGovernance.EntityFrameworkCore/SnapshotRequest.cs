namespace AiGovernance.EntityFrameworkCore;

/// <summary>What the journal knows of a recommendation, and of the person who is about to act, for whoever waits for it.</summary>
internal sealed class SnapshotRequest(string recommendationId, ValidatorAtPoint? reviewer) : JournalRequest<ValidationSnapshot>
{
    public string RecommendationId { get; } = recommendationId;

    public ValidatorAtPoint? Reviewer { get; } = reviewer;
}
