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
    string OutputHash)
{
    /// <summary>What a validator may do: accept, modify, reject or escalate, as far as the entry permits it.</summary>
    public IReadOnlyList<ValidationAction> PermittedActions { get; init => field = RegisterList.Of(value); } = [];

    /// <summary>For which of these actions a reason must be given.</summary>
    public IReadOnlyList<ValidationAction> ReasonRequiredFor { get; init => field = RegisterList.Of(value); } = [];

    /// <summary>What each validator must be shown before they accept or modify.</summary>
    public IReadOnlyList<ShownMaterial> MaterialShown { get; init => field = RegisterList.Of(value); } = [];

    /// <summary>Whether each validator judges first, before the output may be shown. AI Act Article 14(4)(b).</summary>
    public bool IsOutputHiddenUntilJudgement { get; init; }

    /// <summary>How long a validator must have had it before they accept or modify; null if the entry does not say.</summary>
    public IsoDuration? MinimumReviewTime { get; init; }

    /// <summary>How many persons must agree on one value.</summary>
    public int PersonsNeeded { get; init; } = 1;

    /// <summary>
    /// How many more persons must agree with those who already do; null where the entry wants each to judge without
    /// knowing of the others (<see cref="Validators.SeparateVerification"/>). AI Act Article 14(5).
    /// </summary>
    public int? PersonsStillNeeded { get; init; }
}
