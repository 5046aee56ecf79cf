namespace AiGovernance;

/// <summary>Who is trained in what, until when. AI Act Articles 4 and 26(2).</summary>
public sealed record Skill : RegisterElement
{
    /// <summary>The roles to be trained.</summary>
    [RefersTo("roles")]
    public IReadOnlyList<string>? AudienceRoleIds { get; init => field = RegisterList.Of(value); }

    /// <summary>What they learn.</summary>
    public string? Topic { get; init; }

    /// <summary>The training that teaches it.</summary>
    [RefersTo("trainings")]
    public string? TrainingId { get; init; }

    /// <summary>By when it must be done.</summary>
    public IsoDate? DueOn { get; init; }

    /// <summary>Whether it is done.</summary>
    public SkillStatus? Status { get; init; }

    /// <summary>What shows it, for instance an attendance list.</summary>
    public string? Evidence { get; init; }
}
