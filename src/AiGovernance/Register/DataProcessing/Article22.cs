namespace AiGovernance;

/// <summary>Whether the prohibition of solely automated decisions applies, and what lifts it. GDPR Article 22.</summary>
public sealed record Article22 : RegisterElement
{
    /// <summary>
    /// Whether decisions are based solely on automated processing with legal or similarly significant effect. GDPR
    /// Article 22(1).
    /// </summary>
    public bool? Applies { get; init; }

    /// <summary>What lifts the prohibition. GDPR Article 22(2).</summary>
    public Article22Ground? Exception { get; init; }

    /// <summary>The safeguards: human intervention, expressing one's view, contesting. GDPR Article 22(3).</summary>
    public IReadOnlyList<string>? Safeguards { get; init => field = RegisterList.Of(value); }

    /// <summary>Why it applies or not.</summary>
    public string? Reason { get; init; }
}
