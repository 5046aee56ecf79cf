namespace AiGovernance;

/// <summary>The duties of deployers of high-risk systems. AI Act Articles 26 and 86.</summary>
public sealed record DeployerDuties : RegisterElement
{
    /// <summary>Whether the instructions for use are followed. AI Act Article 26(1).</summary>
    public bool? InstructionsForUseFollowed { get; init; }

    /// <summary>How input data are kept relevant and representative. AI Act Article 26(4).</summary>
    public string? InputDataRepresentative { get; init; }

    /// <summary>How the operation is monitored. AI Act Article 26(5).</summary>
    public string? Monitoring { get; init; }

    /// <summary>How long the logs are kept: six months at least. AI Act Article 26(6).</summary>
    public IsoDuration? LogRetention { get; init; }

    /// <summary>Whether the logs are under the organisation's control. AI Act Article 26(6).</summary>
    public bool? LogsUnderControl { get; init; }

    /// <summary>When the workers concerned were informed, before use. AI Act Article 26(7).</summary>
    public IsoDate? WorkersInformedOn { get; init; }

    /// <summary>When their representatives were informed, before use. AI Act Article 26(7).</summary>
    public IsoDate? RepresentativesInformedOn { get; init; }

    /// <summary>How the persons concerned by decisions are informed. AI Act Article 26(11).</summary>
    public string? PersonsInformed { get; init; }

    /// <summary>What is done on a risk or serious incident: suspend, report. AI Act Articles 26(5) and 73.</summary>
    public string? IncidentProcedure { get; init; }

    /// <summary>How persons get an explanation of a decision. AI Act Article 86.</summary>
    public string? ExplanationProcess { get; init; }

    /// <summary>The entry in the EU database: public authorities only. AI Act Articles 26(8) and 49(3).</summary>
    public string? EuDatabaseEntryUrl { get; init; }
}
