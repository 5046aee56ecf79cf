namespace AiGovernance;

/// <summary>What the AI is for. GDPR Articles 5(1)(b) and 30(1)(b); AI Act Article 3(12).</summary>
public sealed record Purpose : RegisterElement
{
    /// <summary>
    /// The intended purpose, in one sentence. AI Act Article 3(12); label of the CNIL register: <c>Objectifs
    /// poursuivis</c>.
    /// </summary>
    public string? IntendedPurpose { get; init; }

    /// <summary>
    /// The kind of purpose: a term of the Data Privacy Vocabulary in camelCase, for instance <c>customerCare</c>; other
    /// words are allowed.
    /// </summary>
    public string? Category { get; init; }

    /// <summary>Secondary purposes, each in a few words.</summary>
    public IReadOnlyList<string>? SubPurposes { get; init => field = RegisterList.Of(value); }

    /// <summary>What the AI must not be used for here.</summary>
    public IReadOnlyList<string>? ForbiddenUses { get; init => field = RegisterList.Of(value); }

    /// <summary>What else could have served the purpose, and why it was not chosen. GDPR Article 35(7)(b).</summary>
    public string? AlternativesConsidered { get; init; }

    /// <summary>Why the benefit justifies the means. GDPR Article 35(7)(b).</summary>
    public string? Proportionality { get; init; }
}
