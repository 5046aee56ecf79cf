namespace AiGovernance;

/// <summary>Whether it is an AI system in the sense of the AI Act. Articles 2 and 3(1).</summary>
public sealed record AiActQualification : RegisterElement
{
    /// <summary>The answer.</summary>
    public AiSystemQualification? Value { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
