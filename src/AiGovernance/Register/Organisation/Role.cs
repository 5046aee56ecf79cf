namespace AiGovernance;

/// <summary>
/// A function in the organisation. The register names roles rather than persons: it keeps as little personal data as
/// possible.
/// </summary>
public sealed record Role : RegisterElement
{
    /// <summary>The id by which use cases refer to the role.</summary>
    [ElementId]
    public required string Id { get; init; }

    /// <summary>The title of the function, for instance <c>Directrice RH</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The department or team.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the role has the authority to stop the AI. AI Act Articles 14(4)(e) and 26(5).</summary>
    public bool? CanStop { get; init; }

    /// <summary>What qualifies the role to oversee AI: competence, training, authority. AI Act Article 26(2).</summary>
    public string? Competence { get; init; }
}
