namespace AiGovernance;

/// <summary>What validators and overseers must know. AI Act Articles 4 and 26(2).</summary>
public sealed record Competence : RegisterElement
{
    /// <summary>The trainings they need.</summary>
    [RefersTo("trainings")]
    public IReadOnlyList<string>? TrainingIds { get; init => field = RegisterList.Of(value); }

    /// <summary>After how long the training must be repeated.</summary>
    public IsoDuration? RequalifyEvery { get; init; }

    /// <summary>What they must know of the field itself.</summary>
    public string? DomainKnowledge { get; init; }

    /// <summary>The experience they need.</summary>
    public string? MinimumExperience { get; init; }
}
