namespace AiGovernance;

/// <summary>The measures for AI literacy of those who use or oversee the system. AI Act Article 4.</summary>
public sealed record Literacy : RegisterElement
{
    /// <summary>The trainings.</summary>
    [RefersTo("trainings")]
    public IReadOnlyList<string>? TrainingIds { get; init => field = RegisterList.Of(value); }

    /// <summary>What else is done.</summary>
    public string? Measures { get; init; }
}
