namespace AiGovernance;

/// <summary>
/// The fundamental rights impact assessment: public bodies, private providers of public services, and uses of Annex III
/// 5(b) and 5(c). AI Act Article 27.
/// </summary>
public sealed record Fria : RegisterElement
{
    /// <summary>Whether it is needed. AI Act Article 27(1).</summary>
    public bool? Required { get; init; }

    /// <summary>Why, or why not.</summary>
    public string? Reason { get; init; }

    /// <summary>How far it has come.</summary>
    public AssessmentStatus? Status { get; init; }

    /// <summary>The processes in which the system is used. AI Act Article 27(1)(a).</summary>
    public string? ProcessDescription { get; init; }

    /// <summary>How long and how often it is used. AI Act Article 27(1)(b).</summary>
    public string? PeriodAndFrequency { get; init; }

    /// <summary>The categories of persons and groups affected. AI Act Article 27(1)(c).</summary>
    public IReadOnlyList<string>? AffectedGroups { get; init => field = RegisterList.Of(value); }

    /// <summary>The risks of harm for them. AI Act Article 27(1)(d).</summary>
    public IReadOnlyList<string>? RisksOfHarm { get; init => field = RegisterList.Of(value); }

    /// <summary>How human oversight is carried out. AI Act Article 27(1)(e).</summary>
    public string? OversightMeasures { get; init; }

    /// <summary>What is done if risks materialise: governance, complaints. AI Act Article 27(1)(f).</summary>
    public string? RemediesAndComplaints { get; init; }

    /// <summary>When the market surveillance authority was notified. AI Act Article 27(3).</summary>
    public IsoDate? NotifiedAuthorityOn { get; init; }

    /// <summary>Whether it builds on the data protection impact assessment. AI Act Article 27(4).</summary>
    public bool? ComplementsDpia { get; init; }

    /// <summary>The findings in a few sentences. AI Act Annex VIII, section C, point 4.</summary>
    public string? Summary { get; init; }

    /// <summary>Where the assessment is: address or path.</summary>
    public string? Url { get; init; }
}
