namespace AiGovernance;

/// <summary>The data protection impact assessment. GDPR Articles 35 and 36.</summary>
public sealed record Dpia : RegisterElement
{
    /// <summary>Which of the nine criteria are met: with two or more an assessment is needed in principle. Guidelines WP248.</summary>
    public IReadOnlyList<DpiaCriterion>? Criteria { get; init => field = RegisterList.Of(value); }

    /// <summary>The item of the CNIL list that makes the assessment mandatory. GDPR Article 35(4); CNIL decision 2018-327.</summary>
    public CnilListItem? CnilListItem { get; init; }

    /// <summary>Whether an assessment is needed. GDPR Article 35(1) and (3).</summary>
    public bool? Required { get; init; }

    /// <summary>How far it has come.</summary>
    public AssessmentStatus? Status { get; init; }

    /// <summary>Why it is not needed or not made. GDPR Article 5(2).</summary>
    public string? Reason { get; init; }

    /// <summary>When it was completed.</summary>
    public IsoDate? CompletedOn { get; init; }

    /// <summary>When it must be reviewed. GDPR Article 35(11).</summary>
    public IsoDate? ReviewDueOn { get; init; }

    /// <summary>The risk that remains after the measures. GDPR Article 36(1).</summary>
    public ResidualRiskLevel? ResidualRisk { get; init; }

    /// <summary>When the supervisory authority was consulted, if a high risk remains. GDPR Article 36.</summary>
    public IsoDate? AuthorityConsultedOn { get; init; }

    /// <summary>The result in a few sentences. AI Act Annex VIII, section C, point 5.</summary>
    public string? Summary { get; init; }

    /// <summary>Where the assessment is: address or path.</summary>
    public string? Url { get; init; }
}
