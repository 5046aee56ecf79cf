namespace AiGovernance;

/// <summary>
/// How the six conditions are met under which special categories may serve to detect and correct bias. All of them must
/// be met, and the record of processing says how. AI Act Article 4a; GDPR Article 30.
/// </summary>
public sealed record Article4a : RegisterElement
{
    /// <summary>Why other data, synthetic or anonymised data included, do not do.</summary>
    public string? NoAlternative { get; init; }

    /// <summary>What limits re-use, and how the data are secured and pseudonymised.</summary>
    public string? ReuseLimits { get; init; }

    /// <summary>Who has access, and how access is controlled and documented.</summary>
    public string? AccessControl { get; init; }

    /// <summary>What prevents that other parties receive or reach the data.</summary>
    public string? NoTransmission { get; init; }

    /// <summary>When the data are deleted: once the bias is corrected or their time is over.</summary>
    public string? Deletion { get; init; }

    /// <summary>Why the processing was strictly necessary to detect and correct bias.</summary>
    public string? Reasons { get; init; }
}
