namespace AiGovernance.AspNetCore.Decisions;

/// <summary>A recommendation that waits, in the words of the register: what its JSON says.</summary>
internal sealed record PendingDecision(
    string Id,
    string UseCase,
    string Title,
    string Point,
    string? Decision,
    RecommendationStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DueAt,
    IReadOnlyList<string> RoleIds,
    IReadOnlyList<ValidationAction> PermittedActions,
    IReadOnlyList<ValidationAction> ReasonRequiredFor,
    IReadOnlyList<ShownMaterial> MaterialShown,
    bool OutputHiddenUntilJudgement,
    IsoDuration? MinimumReviewTime,
    int PersonsNeeded,
    int? PersonsStillNeeded,
    string OutputHash)
{
    public static PendingDecision Of(PendingValidation pending, string title) => new(
        pending.RecommendationId,
        pending.UseCaseId,
        title,
        pending.PointId,
        pending.Decision,
        pending.Status,
        pending.CreatedAt,
        pending.DueAt,
        pending.RoleIds,
        pending.PermittedActions,
        pending.ReasonRequiredFor,
        pending.MaterialShown,
        pending.IsOutputHiddenUntilJudgement,
        pending.MinimumReviewTime,
        pending.PersonsNeeded,
        pending.PersonsStillNeeded,
        pending.OutputHash);
}
