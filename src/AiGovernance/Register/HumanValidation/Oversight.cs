namespace AiGovernance;

/// <summary>What the overseers are enabled to do. AI Act Articles 14(4) and 26(2).</summary>
public sealed record Oversight : RegisterElement
{
    /// <summary>The roles that oversee the AI. AI Act Article 26(2).</summary>
    [RefersTo("roles")]
    public IReadOnlyList<string>? OverseerRoleIds { get; init => field = RegisterList.Of(value); }

    /// <summary>When they were assigned.</summary>
    public IsoDate? AssignedOn { get; init; }

    /// <summary>How they understand its capacities and limits and notice anomalies. AI Act Article 14(4)(a).</summary>
    public string? UnderstandLimits { get; init; }

    /// <summary>How they stay aware of the tendency to rely on it. AI Act Article 14(4)(b).</summary>
    public string? AutomationBias { get; init; }

    /// <summary>How they interpret its output correctly. AI Act Article 14(4)(c).</summary>
    public string? InterpretOutput { get; init; }

    /// <summary>How they decide not to use, disregard, override or reverse it. AI Act Article 14(4)(d).</summary>
    public string? OverrideOutput { get; init; }

    /// <summary>How they intervene or stop it. AI Act Article 14(4)(e).</summary>
    public string? InterruptSystem { get; init; }

    /// <summary>The support they get: time, authority, people to ask. AI Act Article 26(2).</summary>
    public string? Support { get; init; }
}
