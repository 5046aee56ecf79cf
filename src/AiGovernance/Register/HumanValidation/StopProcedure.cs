namespace AiGovernance;

/// <summary>How the AI is stopped, and what happens then. AI Act Articles 14(4)(e) and 26(5).</summary>
public sealed record StopProcedure : RegisterElement
{
    /// <summary>The stop button: switch, setting, disconnection.</summary>
    public string? Mechanism { get; init; }

    /// <summary>The roles that may use it; at least one has the authority to stop.</summary>
    [RefersTo("roles")]
    public IReadOnlyList<string>? RoleIds { get; init => field = RegisterList.Of(value); }

    /// <summary>How long stopping takes at most.</summary>
    public IsoDuration? MaxTimeToStop { get; init; }

    /// <summary>How the work goes on without the AI.</summary>
    public string? Fallback { get; init; }

    /// <summary>When stopping was last tested.</summary>
    public IsoDate? TestedOn { get; init; }
}
