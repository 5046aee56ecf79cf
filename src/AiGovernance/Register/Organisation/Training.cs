namespace AiGovernance;

/// <summary>A training on offer. AI literacy: AI Act Article 4.</summary>
public sealed record Training : RegisterElement
{
    /// <summary>The id by which use cases refer to the training.</summary>
    [ElementId]
    public required string Id { get; init; }

    /// <summary>The title, duration included.</summary>
    public required string Title { get; init; }

    /// <summary>For whom the training is meant.</summary>
    public string? Audience { get; init; }

    /// <summary>Where attendance is recorded, for instance a path in the training system.</summary>
    public string? Evidence { get; init; }
}
