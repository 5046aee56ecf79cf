namespace AiGovernance;

/// <summary>The opinion of those responsible for security. GDPR Article 32.</summary>
public sealed record SecurityReview : RegisterElement
{
    /// <summary>The opinion.</summary>
    public Opinion? Opinion { get; init; }

    /// <summary>When it was given.</summary>
    public IsoDate? On { get; init; }
}
