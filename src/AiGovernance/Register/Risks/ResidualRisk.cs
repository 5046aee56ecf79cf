namespace AiGovernance;

/// <summary>What remains of a risk after the measures. GDPR Article 35(7)(d).</summary>
public sealed record ResidualRisk : RegisterElement
{
    /// <summary>How likely it is after measures: 1 negligible, 2 limited, 3 significant, 4 maximum (scale of the CNIL).</summary>
    [Range(1, 4)]
    public int? Likelihood { get; init; }

    /// <summary>How severe it would be after measures: 1 negligible, 2 limited, 3 significant, 4 maximum (scale of the CNIL).</summary>
    [Range(1, 4)]
    public int? Severity { get; init; }
}
