namespace AiGovernance;

/// <summary>Whether the organisation becomes provider of a system somebody else made. AI Act Article 25(1).</summary>
public sealed record Article25 : RegisterElement
{
    /// <summary>Whether it puts its name or trademark on the system. AI Act Article 25(1)(a).</summary>
    public bool? OwnBrand { get; init; }

    /// <summary>Whether it modifies the system substantially. AI Act Article 25(1)(b).</summary>
    public bool? SubstantialModification { get; init; }

    /// <summary>Whether it changes the intended purpose so that the system becomes high-risk. AI Act Article 25(1)(c).</summary>
    public bool? PurposeChanged { get; init; }

    /// <summary>The result.</summary>
    public Article25Conclusion? Conclusion { get; init; }
}
