namespace AiGovernance;

/// <summary>How persons concerned contest a decision. GDPR Article 22(3); AI Act Articles 50 and 86.</summary>
public sealed record Contestation : RegisterElement
{
    /// <summary>Whether they can.</summary>
    public bool? Available { get; init; }

    /// <summary>Where they turn to.</summary>
    public string? Channel { get; init; }

    /// <summary>How long an answer takes at most.</summary>
    public IsoDuration? ResponseWithin { get; init; }

    /// <summary>The role that reviews: not the first validator.</summary>
    [RefersTo("roles")]
    public string? ReviewerRoleId { get; init; }

    /// <summary>Whether they get an explanation of the decision. AI Act Article 86.</summary>
    public bool? ExplanationProvided { get; init; }
}
