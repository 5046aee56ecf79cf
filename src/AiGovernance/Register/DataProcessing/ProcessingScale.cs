namespace AiGovernance;

/// <summary>How large the processing is. Guidelines WP248.</summary>
public sealed record ProcessingScale : RegisterElement
{
    /// <summary>Whether it is large-scale. GDPR Article 35(3)(b).</summary>
    public bool? Large { get; init; }

    /// <summary>Which area it covers.</summary>
    public string? Geography { get; init; }
}
