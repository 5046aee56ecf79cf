namespace AiGovernance;

/// <summary>
/// What a human must validate. An AI may recommend, a human must validate. GDPR Article 22(3); AI Act Articles 14 and
/// 26(2).
/// </summary>
public sealed record HumanValidation : RegisterElement
{
    /// <summary>Whether human validation is needed.</summary>
    public ValidationRequirement? Required { get; init; }

    /// <summary>Why, unless it is mandatory.</summary>
    public string? Justification { get; init; }

    /// <summary>Which law or policy asks for it.</summary>
    public IReadOnlyList<ValidationRegime>? Regimes { get; init => field = RegisterList.Of(value); }

    /// <summary>The decisions or outputs to be validated; at least one if validation is mandatory.</summary>
    public IReadOnlyList<ValidationPoint>? Points { get; init => field = RegisterList.Of(value); }

    /// <summary>The five abilities of the overseers. AI Act Article 14(4).</summary>
    public Oversight? Oversight { get; init; }

    /// <summary>What the validators must know. AI Act Articles 4 and 26(2).</summary>
    public Competence? Competence { get; init; }

    /// <summary>How the AI is stopped. AI Act Articles 14(4)(e) and 26(5).</summary>
    public StopProcedure? Stop { get; init; }

    /// <summary>How over-reliance on the AI is noticed. AI Act Article 14(4)(b).</summary>
    public AutomationBiasMonitoring? AutomationBiasMonitoring { get; init; }

    /// <summary>How the persons concerned contest a decision. GDPR Article 22(3); AI Act Article 86.</summary>
    public Contestation? Contestation { get; init; }

    /// <summary>Whether two persons must agree. AI Act Article 14(5).</summary>
    public TwoPersonRule? TwoPersonRule { get; init; }
}
