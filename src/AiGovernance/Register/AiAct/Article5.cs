namespace AiGovernance;

/// <summary>The check against the prohibited practices. AI Act Article 5.</summary>
public sealed record Article5 : RegisterElement
{
    /// <summary>When the check was made.</summary>
    public IsoDate? ScreenedOn { get; init; }

    /// <summary>The role that made it.</summary>
    [RefersTo("roles")]
    public string? ByRoleId { get; init; }

    /// <summary>The practices found; an empty list says none.</summary>
    public IReadOnlyList<ProhibitedPractice>? Practices { get; init => field = RegisterList.Of(value); }

    /// <summary>The result.</summary>
    public Article5Conclusion? Conclusion { get; init; }

    /// <summary>The exception claimed, and why it holds.</summary>
    public string? Exception { get; init; }
}
