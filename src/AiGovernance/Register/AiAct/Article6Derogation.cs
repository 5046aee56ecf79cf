namespace AiGovernance;

/// <summary>The derogation that takes an Annex III system out of high risk; never if it profiles persons. AI Act Article 6(3).</summary>
public sealed record Article6Derogation : RegisterElement
{
    /// <summary>The conditions that hold; one is enough.</summary>
    public IReadOnlyList<Article6Condition>? Conditions { get; init => field = RegisterList.Of(value); }

    /// <summary>Why they hold, and why there is no significant risk.</summary>
    public string? Rationale { get; init; }

    /// <summary>When the provider's assessment was documented. AI Act Article 6(4).</summary>
    public IsoDate? DocumentedOn { get; init; }

    /// <summary>Whether the system is registered in the EU database. AI Act Article 49(2).</summary>
    public bool? Registered { get; init; }
}
