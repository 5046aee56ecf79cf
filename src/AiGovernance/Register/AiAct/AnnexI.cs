namespace AiGovernance;

/// <summary>The analysis for AI in products of Annex I: machinery, toys, medical devices and others. AI Act Article 6(1).</summary>
public sealed record AnnexI : RegisterElement
{
    /// <summary>Whether the AI is a safety component. AI Act Articles 3(14) and 6(1a) to (1c).</summary>
    public bool? SafetyComponent { get; init; }

    /// <summary>Why, or why not.</summary>
    public string? Rationale { get; init; }
}
