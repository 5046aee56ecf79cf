namespace AiGovernance;

/// <summary>What is recorded of each validation, where and how long. GDPR Article 5(2); AI Act Articles 12 and 26(6).</summary>
public sealed record ValidationEvidence : RegisterElement
{
    /// <summary>
    /// What is recorded, for instance <c>validatorRole</c>, <c>validatorPseudonym</c>, <c>timestamp</c>, <c>action</c>,
    /// <c>reason</c>, <c>inputHash</c>, <c>outputHash</c>, <c>aiVersion</c>, <c>diff</c>; other words are allowed.
    /// </summary>
    public IReadOnlyList<string>? Recorded { get; init => field = RegisterList.Of(value); }

    /// <summary>The system that keeps the records.</summary>
    public string? System { get; init; }

    /// <summary>How long they are kept: at least as long as a decision can be contested. GDPR Article 5(1)(e).</summary>
    public IsoDuration? Retention { get; init; }

    /// <summary>Whether a later change would be noticed.</summary>
    public bool? TamperEvident { get; init; }
}
