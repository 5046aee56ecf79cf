namespace AiGovernance;

/// <summary>The decision of the management. GDPR Article 24.</summary>
public sealed record ManagementDecision : RegisterElement
{
    /// <summary>The decision.</summary>
    public ManagementDecisionKind? Decision { get; init; }

    /// <summary>When it was taken.</summary>
    public IsoDate? DecidedOn { get; init; }

    /// <summary>The role that took it.</summary>
    [RefersTo("roles")]
    public string? RoleId { get; init; }

    /// <summary>The conditions attached to it.</summary>
    public string? Conditions { get; init; }
}
