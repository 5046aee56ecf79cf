namespace AiGovernance;

/// <summary>The assessment of the law and practice of the country of destination. Court of Justice, C-311/18 (Schrems II).</summary>
public sealed record TransferImpactAssessment : RegisterElement
{
    /// <summary>Whether it was made.</summary>
    public bool? Done { get; init; }

    /// <summary>When it was made.</summary>
    public IsoDate? On { get; init; }

    /// <summary>Where it is: address or path.</summary>
    public string? Url { get; init; }
}
