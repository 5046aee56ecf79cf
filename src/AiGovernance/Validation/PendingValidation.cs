namespace AiGovernance;

/// <summary>A recommendation that waits for a human. It does not say who has judged so far, or how: whoever comes next judges for themselves. AI Act Article 14(5).</summary>
/// <param name="RecommendationId">The id of the recommendation.</param>
/// <param name="UseCaseId">The id of the use case.</param>
/// <param name="PointId">The id of the validation point.</param>
/// <param name="Decision">Which decision it is, in the words of the entry.</param>
/// <param name="Status"><see cref="RecommendationStatus.Pending"/> or <see cref="RecommendationStatus.Escalated"/>.</param>
/// <param name="CreatedAt">When the AI gave its output, in UTC.</param>
/// <param name="DueAt">Until when someone must decide, in UTC; null if the entry sets no delay.</param>
/// <param name="RoleIds">The roles that may decide.</param>
/// <param name="OutputHash">The hash of the output.</param>
public sealed record PendingValidation(
    string RecommendationId,
    string UseCaseId,
    string PointId,
    string? Decision,
    RecommendationStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DueAt,
    IReadOnlyList<string> RoleIds,
    string OutputHash);
