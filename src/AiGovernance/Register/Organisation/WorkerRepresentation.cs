namespace AiGovernance;

/// <summary>The representation of the workers. AI Act Article 26(7); French Code du travail, Article L2312-8.</summary>
public sealed record WorkerRepresentation : RegisterElement
{
    /// <summary>Whether the workers have representatives.</summary>
    public bool? Exists { get; init; }

    /// <summary>The name of the body, for instance <c>CSE</c>.</summary>
    public string? Body { get; init; }
}
