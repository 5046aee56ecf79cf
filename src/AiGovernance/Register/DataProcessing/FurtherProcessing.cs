namespace AiGovernance;

/// <summary>The compatibility test for data collected for another purpose. GDPR Articles 5(1)(b) and 6(4).</summary>
public sealed record FurtherProcessing : RegisterElement
{
    /// <summary>Why the data were collected.</summary>
    public string? OriginalPurpose { get; init; }

    /// <summary>Whether the new purpose is compatible with it.</summary>
    public bool? Compatible { get; init; }

    /// <summary>
    /// The test: link between purposes, context, nature of the data, consequences, safeguards. GDPR Article 6(4)(a) to
    /// (e).
    /// </summary>
    public string? Test { get; init; }
}
