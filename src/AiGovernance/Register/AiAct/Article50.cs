namespace AiGovernance;

/// <summary>The facts that decide on transparency duties. AI Act Article 50.</summary>
public sealed record Article50 : RegisterElement
{
    /// <summary>Whether persons interact directly with the AI. AI Act Article 50(1).</summary>
    public bool? InteractsWithPersons { get; init; }

    /// <summary>Whether it is obvious to them that they do. AI Act Article 50(1).</summary>
    public bool? Obvious { get; init; }

    /// <summary>Whether the AI generates text, images, audio or video. AI Act Article 50(2).</summary>
    public bool? SyntheticContent { get; init; }

    /// <summary>Whether that content is marked in a machine-readable way. AI Act Article 50(2).</summary>
    public bool? OutputMarked { get; init; }

    /// <summary>Whether content may pass for real persons, places or events. AI Act Articles 3(60) and 50(4).</summary>
    public bool? DeepFake { get; init; }

    /// <summary>
    /// Whether that content is evidently artistic, creative, satirical or fictional: it is disclosed all the same, in a
    /// way that does not hamper the work. AI Act Article 50(4).
    /// </summary>
    public bool? Artistic { get; init; }

    /// <summary>Whether text is published to inform the public on matters of public interest. AI Act Article 50(4).</summary>
    public bool? PublicInterestText { get; init; }

    /// <summary>
    /// The role with editorial responsibility: with human review it removes the duty to label text. AI Act Article
    /// 50(4).
    /// </summary>
    [RefersTo("roles")]
    public string? EditorialResponsibilityRoleId { get; init; }

    /// <summary>Whether emotions are recognised. AI Act Article 50(3).</summary>
    public bool? EmotionRecognition { get; init; }

    /// <summary>Whether persons are categorised by biometric data. AI Act Article 50(3).</summary>
    public bool? BiometricCategorisation { get; init; }

    /// <summary>What persons are told, word for word. AI Act Article 50(5).</summary>
    public string? Disclosure { get; init; }

    /// <summary>When they are told, at the latest. AI Act Article 50(5).</summary>
    public DisclosureMoment? DisclosedAt { get; init; }

    /// <summary>Whether the information is accessible to persons with disabilities. AI Act Article 50(5).</summary>
    public bool? Accessible { get; init; }
}
