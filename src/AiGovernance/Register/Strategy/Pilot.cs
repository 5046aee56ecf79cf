namespace AiGovernance;

/// <summary>A trial on real data: short (92 days at most), with success criteria and a decision at its end.</summary>
public sealed record Pilot : RegisterElement
{
    /// <summary>The first day.</summary>
    public IsoDate? StartsOn { get; init; }

    /// <summary>The last day, 92 days after the first at most.</summary>
    public IsoDate? EndsOn { get; init; }

    /// <summary>What is included: teams, volumes, sites.</summary>
    public string? Scope { get; init; }

    /// <summary>Who takes part, by role or number rather than by name.</summary>
    public string? Participants { get; init; }

    /// <summary>What must be shown for the pilot to be a success, in measurable terms.</summary>
    public string? SuccessCriteria { get; init; }

    /// <summary>The role that decides what comes after.</summary>
    [RefersTo("roles")]
    public string? DecisionRoleId { get; init; }

    /// <summary>When that was decided.</summary>
    public IsoDate? DecisionOn { get; init; }

    /// <summary>What was decided.</summary>
    public PilotOutcome? Outcome { get; init; }
}
