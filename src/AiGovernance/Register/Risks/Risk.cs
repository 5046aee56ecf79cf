namespace AiGovernance;

/// <summary>Something that may go wrong, and what is done about it. GDPR Article 35(7)(c) and (d); AI Act Article 9.</summary>
public sealed record Risk : RegisterElement
{
    /// <summary>The id of the risk within the use case, for instance <c>R1</c>.</summary>
    [ElementId]
    public string? Id { get; init; }

    /// <summary>The kind of risk.</summary>
    public RiskType? Type { get; init; }

    /// <summary>What may happen, in this use case.</summary>
    public string? Description { get; init; }

    /// <summary>The groups it would hit; needed for bias.</summary>
    public IReadOnlyList<string>? AffectedGroups { get; init => field = RegisterList.Of(value); }

    /// <summary>Where it comes from.</summary>
    public RiskSource? Source { get; init; }

    /// <summary>How likely it is before measures: 1 negligible, 2 limited, 3 significant, 4 maximum (scale of the CNIL).</summary>
    [Range(1, 4)]
    public int? Likelihood { get; init; }

    /// <summary>How severe it would be before measures: 1 negligible, 2 limited, 3 significant, 4 maximum (scale of the CNIL).</summary>
    [Range(1, 4)]
    public int? Severity { get; init; }

    /// <summary>The measures against it.</summary>
    public IReadOnlyList<string>? Mitigations { get; init => field = RegisterList.Of(value); }

    /// <summary>How the risk is tested for; needed for inherited bias from the pilot on.</summary>
    public RiskTest? Test { get; init; }

    /// <summary>What remains after the measures.</summary>
    public ResidualRisk? Residual { get; init; }

    /// <summary>The role that accepted what remains; needed for a residual severity of 3 or more.</summary>
    [RefersTo("roles")]
    public string? AcceptedByRoleId { get; init; }

    /// <summary>
    /// The fundamental rights at stake: terms of the Data Privacy Vocabulary (EU Charter), in camelCase; other words
    /// are allowed.
    /// </summary>
    public IReadOnlyList<string>? CharterRights { get; init => field = RegisterList.Of(value); }
}
