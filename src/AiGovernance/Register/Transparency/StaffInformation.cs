namespace AiGovernance;

/// <summary>What the staff is told about the AI. AI Act Article 26(7).</summary>
public sealed record StaffInformation : RegisterElement
{
    /// <summary>Whether the staff is informed.</summary>
    public bool? Informed { get; init; }

    /// <summary>How it is informed.</summary>
    public string? Channel { get; init; }

    /// <summary>When it was informed.</summary>
    public IsoDate? On { get; init; }

    /// <summary>What it is told, word for word.</summary>
    public string? Text { get; init; }
}
