namespace AiGovernance;

/// <summary>One decision or output that a human validates. GDPR Article 22(3); AI Act Article 14(4).</summary>
public sealed record ValidationPoint : RegisterElement
{
    /// <summary>The id of the point within the use case, which code names when it asks for a validation.</summary>
    [ElementId]
    public required string Id { get; init; }

    /// <summary>Which decision or output, in business words.</summary>
    public string? Decision { get; init; }

    /// <summary>When the human acts.</summary>
    public ValidationTiming? Timing { get; init; }

    /// <summary>Which cases are validated.</summary>
    public ValidationCoverage? Coverage { get; init; }

    /// <summary>Who validates. AI Act Articles 14(5) and 26(2).</summary>
    public Validators? Validators { get; init; }

    /// <summary>
    /// What the validator may do: <c>reject</c> always, and <c>modify</c>, <c>revert</c> or <c>escalate</c>. AI Act
    /// Article 14(4)(d); guidelines WP251.
    /// </summary>
    public IReadOnlyList<ValidationAction>? PermittedActions { get; init => field = RegisterList.Of(value); }

    /// <summary>What happens if nobody acts. Silence is never approval.</summary>
    public NoActionOutcome? IfNoAction { get; init; }

    /// <summary>How long the validator may take.</summary>
    public IsoDuration? MaxDelay { get; init; }

    /// <summary>The time below which a review is not credible. Guidelines WP251: not a token gesture.</summary>
    public IsoDuration? MinimumReviewTime { get; init; }

    /// <summary>Whether several cases may be approved at once. Guidelines WP251: not a token gesture.</summary>
    public bool? BulkApprovalAllowed { get; init; }

    /// <summary>What the validator sees. GDPR Article 13(2)(f); AI Act Articles 13(3)(d) and 14(4)(a) and (c).</summary>
    public IReadOnlyList<ShownMaterial>? MaterialShown { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// Whether the validator forms an own judgement before seeing the output: works against automation bias. AI Act
    /// Article 14(4)(b).
    /// </summary>
    public bool? AiOutputHiddenUntilFirstJudgement { get; init; }

    /// <summary>Whether the validator must give a reason. GDPR Article 22(3); AI Act Article 86.</summary>
    public bool? ReasonRequired { get; init; }

    /// <summary>
    /// What else holds the point in code, besides the validation of this library. Only what is named here counts:
    /// these gates ask, but they keep no record and know no roles. AI Act Article 14(4).
    /// </summary>
    public IReadOnlyList<ApprovalGate>? Gates { get; init => field = RegisterList.Of(value); }

    /// <summary>What is recorded of each validation. GDPR Article 5(2); AI Act Articles 12 and 26(6).</summary>
    public ValidationEvidence? Evidence { get; init; }
}
