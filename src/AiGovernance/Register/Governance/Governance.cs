namespace AiGovernance;

/// <summary>Who was consulted and who decided. GDPR Articles 24, 35(2) and 39(1)(c); AI Act Article 26(7).</summary>
public sealed record Governance : RegisterElement
{
    /// <summary>The opinion of the data protection officer. GDPR Articles 35(2) and 39(1)(c).</summary>
    public DpoConsultation? Dpo { get; init; }

    /// <summary>The opinion of those responsible for security. GDPR Article 32.</summary>
    public SecurityReview? Security { get; init; }

    /// <summary>The consultation of the workers' representatives. AI Act Article 26(7); French Code du travail, Article L2312-8.</summary>
    public WorksCouncilConsultation? WorksCouncil { get; init; }

    /// <summary>The decision of the management. GDPR Article 24.</summary>
    public ManagementDecision? Management { get; init; }

    /// <summary>Decisions taken against an opinion.</summary>
    public IReadOnlyList<OpinionOverride>? Overrides { get; init => field = RegisterList.Of(value); }
}
