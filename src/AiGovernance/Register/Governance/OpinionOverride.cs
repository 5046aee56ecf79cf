namespace AiGovernance;

/// <summary>A decision taken against an opinion, with its reason. GDPR Articles 5(2) and 38(1).</summary>
public sealed record OpinionOverride : RegisterElement
{
    /// <summary>Whose opinion was not followed.</summary>
    public OpinionGiver? Against { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The role that decided so.</summary>
    [RefersTo("roles")]
    public string? RoleId { get; init; }

    /// <summary>When.</summary>
    public IsoDate? DecidedOn { get; init; }
}
