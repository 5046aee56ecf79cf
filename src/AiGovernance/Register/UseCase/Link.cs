namespace AiGovernance;

/// <summary>A document that belongs to a use case.</summary>
public sealed record Link : RegisterElement
{
    /// <summary>What the document is.</summary>
    public LinkRelation? Rel { get; init; }

    /// <summary>Where it is: address or path.</summary>
    public string? Href { get; init; }

    /// <summary>The SHA-256 hash of the document, 64 hexadecimal digits: shows that it did not change.</summary>
    public string? Sha256 { get; init; }
}
