namespace AiGovernance;

/// <summary>
/// Why the organisation uses AI here: a business objective rather than "doing AI", indicators, a short pilot, trained
/// people.
/// </summary>
public sealed record Strategy : RegisterElement
{
    /// <summary>Which business problem is solved. "Use AI" is not an objective.</summary>
    public string? BusinessObjective { get; init; }

    /// <summary>The indicators that show whether the objective is reached; at least one.</summary>
    public IReadOnlyList<Kpi>? Kpis { get; init => field = RegisterList.Of(value); }

    /// <summary>The trial on real data, three months at most, ended by a decision.</summary>
    public Pilot? Pilot { get; init; }

    /// <summary>The rank of the use case in the portfolio.</summary>
    public Priority? Priority { get; init; }

    /// <summary>The three questions about data that come first: which, how protected, seen by the DPO.</summary>
    public DataQuestions? DataQuestions { get; init; }

    /// <summary>Who is trained in what. AI Act Articles 4 and 26(2).</summary>
    public IReadOnlyList<Skill>? Skills { get; init => field = RegisterList.Of(value); }

    /// <summary>What it costs, with currency and period.</summary>
    public string? Budget { get; init; }

    /// <summary>What it is expected to bring.</summary>
    public string? ExpectedBenefit { get; init; }

    /// <summary>What would make the organisation give the use case up.</summary>
    public IReadOnlyList<string>? StopCriteria { get; init => field = RegisterList.Of(value); }
}
