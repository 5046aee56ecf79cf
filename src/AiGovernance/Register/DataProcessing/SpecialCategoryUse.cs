namespace AiGovernance;

/// <summary>A special category of personal data processed on purpose. GDPR Article 9.</summary>
public sealed record SpecialCategoryUse : RegisterElement
{
    /// <summary>The category: one of those of Article 9(1).</summary>
    public DataCategory? Category { get; init; }

    /// <summary>The condition that lifts the prohibition. GDPR Article 9(2); AI Act Article 4a.</summary>
    public Article9Condition? Art9Condition { get; init; }

    /// <summary>Why that condition holds here.</summary>
    public string? Justification { get; init; }

    /// <summary>The law that permits it, where the condition needs one.</summary>
    public string? LegalText { get; init; }

    /// <summary>How the conditions are met, if the data serve to detect and correct bias. AI Act Article 4a.</summary>
    public Article4a? Article4a { get; init; }
}
