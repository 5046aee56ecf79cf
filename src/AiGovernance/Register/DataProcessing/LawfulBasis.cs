namespace AiGovernance;

/// <summary>What makes the processing lawful. GDPR Article 6(1).</summary>
public sealed record LawfulBasis : RegisterElement
{
    /// <summary>The lawful basis.</summary>
    public LawfulBasisKind? Basis { get; init; }

    /// <summary>Why it holds here. GDPR Article 5(2).</summary>
    public string? Justification { get; init; }

    /// <summary>Where the legitimate interests assessment (balancing test) is. GDPR Article 6(1)(f).</summary>
    public string? LiaRef { get; init; }

    /// <summary>Where consent is recorded. GDPR Article 7(1).</summary>
    public string? ConsentRecord { get; init; }

    /// <summary>The law that imposes or entrusts the processing. GDPR Article 6(3).</summary>
    public string? LegalText { get; init; }

    /// <summary>Which contract needs the processing. GDPR Article 6(1)(b).</summary>
    public string? ContractRef { get; init; }
}
