namespace AiGovernance;

/// <summary>Which cases a validation point covers.</summary>
public sealed record ValidationCoverage : RegisterElement
{
    /// <summary>How the cases are chosen.</summary>
    public CoverageMode? Mode { get; init; }

    /// <summary>The share of cases sampled, from 0 to 1.</summary>
    [Range(0, 1)]
    public decimal? Rate { get; init; }

    /// <summary>The smallest number of cases per period.</summary>
    [Range(0)]
    public int? MinimumPerPeriod { get; init; }

    /// <summary>The period that this number refers to.</summary>
    public IsoDuration? Period { get; init; }

    /// <summary>The condition or threshold above which a case is validated.</summary>
    public string? Condition { get; init; }

    /// <summary>The circumstances in which every case is validated.</summary>
    public IReadOnlyList<string>? AllIf { get; init => field = RegisterList.Of(value); }
}
