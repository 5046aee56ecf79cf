namespace AiGovernance;

/// <summary>The duties of providers of high-risk systems. AI Act Article 16.</summary>
public sealed record ProviderDuties : RegisterElement
{
    /// <summary>Where the technical documentation is. AI Act Article 11 and Annex IV.</summary>
    public string? TechnicalDocumentationUrl { get; init; }

    /// <summary>Which conformity assessment was made, with certificate number and notified body if any. AI Act Article 43.</summary>
    public string? Conformity { get; init; }

    /// <summary>Whether the CE marking is affixed. AI Act Article 48.</summary>
    public bool? CeMarking { get; init; }

    /// <summary>Where the EU declaration of conformity is. AI Act Article 47.</summary>
    public string? DeclarationUrl { get; init; }

    /// <summary>Where the post-market monitoring plan is. AI Act Article 72.</summary>
    public string? PostMarketPlanUrl { get; init; }

    /// <summary>The registration in the EU database. AI Act Article 49(1) and (2).</summary>
    public string? Registration { get; init; }
}
