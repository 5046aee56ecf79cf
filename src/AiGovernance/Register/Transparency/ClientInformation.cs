namespace AiGovernance;

/// <summary>What clients and other outsiders are told about the AI.</summary>
public sealed record ClientInformation : RegisterElement
{
    /// <summary>Whether they are informed.</summary>
    public bool? Informed { get; init; }

    /// <summary>How they are informed.</summary>
    public string? Channel { get; init; }

    /// <summary>What they are told, word for word.</summary>
    public string? Text { get; init; }

    /// <summary>Since when.</summary>
    public IsoDate? On { get; init; }

    /// <summary>Why not, if they are not informed.</summary>
    public string? Reason { get; init; }
}
