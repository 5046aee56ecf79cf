namespace AiGovernance;

/// <summary>
/// The consultation of the workers' representatives, before the pilot. AI Act Article 26(7); French Code du travail,
/// Article L2312-8.
/// </summary>
public sealed record WorksCouncilConsultation : RegisterElement
{
    /// <summary>Whether consultation is needed.</summary>
    public bool? Required { get; init; }

    /// <summary>When they were consulted.</summary>
    public IsoDate? ConsultedOn { get; init; }

    /// <summary>Their opinion.</summary>
    public WorksCouncilOpinion? Opinion { get; init; }

    /// <summary>Where it is: address or path.</summary>
    public string? Reference { get; init; }

    /// <summary>Why consultation is not needed.</summary>
    public string? Reason { get; init; }
}
