namespace AiGovernance;

/// <summary>Who validates. AI Act Articles 14(5) and 26(2).</summary>
public sealed record Validators : RegisterElement
{
    /// <summary>The roles allowed to validate.</summary>
    [RefersTo("roles")]
    public IReadOnlyList<string>? RoleIds { get; init => field = RegisterList.Of(value); }

    /// <summary>How many persons must agree. AI Act Article 14(5): two for remote biometric identification.</summary>
    [Range(1)]
    public int? MinimumPersons { get; init; }

    /// <summary>Whether the validator must be another person than the one who asked the AI.</summary>
    public bool? IndependentOfRequester { get; init; }

    /// <summary>Whether several validators judge separately from each other. AI Act Article 14(5).</summary>
    public bool? SeparateVerification { get; init; }
}
