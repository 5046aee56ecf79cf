namespace AiGovernance;

/// <summary>A technical or organisational security measure. GDPR Article 32(1).</summary>
public sealed record SecurityMeasure : RegisterElement
{
    /// <summary>The kind of measure.</summary>
    public SecurityMeasureKind? Measure { get; init; }

    /// <summary>What is done, in a few words.</summary>
    public string? Detail { get; init; }
}
