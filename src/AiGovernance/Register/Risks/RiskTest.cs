namespace AiGovernance;

/// <summary>How a risk is tested for.</summary>
public sealed record RiskTest : RegisterElement
{
    /// <summary>How it is tested.</summary>
    public string? Method { get; init; }

    /// <summary>When it was last tested.</summary>
    public IsoDate? LastRunOn { get; init; }

    /// <summary>What came out.</summary>
    public string? Result { get; init; }

    /// <summary>What would be too much.</summary>
    public string? Threshold { get; init; }
}
