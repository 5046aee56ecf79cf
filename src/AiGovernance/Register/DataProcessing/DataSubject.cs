namespace AiGovernance;

/// <summary>A category of persons whose data are processed. GDPR Article 30(1)(c).</summary>
public sealed record DataSubject : RegisterElement
{
    /// <summary>The category.</summary>
    public DataSubjectCategory? Category { get; init; }

    /// <summary>The category in the organisation's own words.</summary>
    public string? Description { get; init; }

    /// <summary>Whether they are in a weak position: employees, patients, elderly people, children. Guidelines WP248.</summary>
    public bool? Vulnerable { get; init; }

    /// <summary>Whether the processing is about them; false for bystanders and third persons named in a prompt.</summary>
    public bool? Intended { get; init; }

    /// <summary>Whether they know about the AI. GDPR Articles 13 and 14.</summary>
    public bool? Informed { get; init; }

    /// <summary>How many persons per year.</summary>
    [Range(0)]
    public int? PerYear { get; init; }
}
