namespace AiGovernance;

/// <summary>A key performance indicator with its value before, its goal and its value now.</summary>
public sealed record Kpi : RegisterElement
{
    /// <summary>What is measured.</summary>
    public string? Name { get; init; }

    /// <summary>The unit of all values, for instance <c>minutes</c> or <c>%</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The value before the AI, measured before the pilot.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>When the baseline was measured.</summary>
    public IsoDate? BaselineOn { get; init; }

    /// <summary>The value to be reached.</summary>
    public decimal? Target { get; init; }

    /// <summary>When it is to be reached.</summary>
    public IsoDate? TargetOn { get; init; }

    /// <summary>The last measured value.</summary>
    public decimal? Measured { get; init; }

    /// <summary>When it was measured.</summary>
    public IsoDate? MeasuredOn { get; init; }

    /// <summary>Whether more or less is better.</summary>
    public KpiDirection? Direction { get; init; }
}
