namespace AiGovernance;

/// <summary>Whether two persons must agree. AI Act Article 14(5).</summary>
public sealed record TwoPersonRule : RegisterElement
{
    /// <summary>Whether the rule holds.</summary>
    public bool? Required { get; init; }

    /// <summary>The validation points it applies to.</summary>
    [RefersTo("points")]
    public IReadOnlyList<string>? AppliesTo { get; init => field = RegisterList.Of(value); }

    /// <summary>What asks for it.</summary>
    public TwoPersonLegalBasis? LegalBasis { get; init; }
}
