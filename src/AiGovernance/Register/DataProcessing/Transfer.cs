namespace AiGovernance;

/// <summary>A transfer of personal data to a country outside the European Economic Area. GDPR Articles 30(1)(e) and 44 to 49.</summary>
public sealed record Transfer : RegisterElement
{
    /// <summary>The vendor that receives the data.</summary>
    [RefersTo("vendors")]
    public string? VendorId { get; init; }

    /// <summary>The country of destination: ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>What makes the transfer lawful.</summary>
    public TransferMechanism? Mechanism { get; init; }

    /// <summary>The decision, contract or other document behind the mechanism.</summary>
    public string? Reference { get; init; }

    /// <summary>When it was last checked that the mechanism still holds.</summary>
    public IsoDate? CheckedOn { get; init; }

    /// <summary>What would replace the mechanism if it fell.</summary>
    public TransferMechanism? Fallback { get; init; }

    /// <summary>The transfer impact assessment, for mechanisms of Article 46. Court of Justice, C-311/18 (Schrems II).</summary>
    public TransferImpactAssessment? Tia { get; init; }

    /// <summary>What is added to the mechanism, for instance encryption with own keys. Court of Justice, C-311/18.</summary>
    public IReadOnlyList<string>? SupplementaryMeasures { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// Why a derogation holds; for compelling legitimate interests the law wants it in the record. GDPR Article 49(1)
    /// and (6).
    /// </summary>
    public string? DerogationRationale { get; init; }

    /// <summary>Anything else the reader should know.</summary>
    public string? Note { get; init; }
}
