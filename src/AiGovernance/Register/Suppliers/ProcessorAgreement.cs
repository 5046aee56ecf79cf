namespace AiGovernance;

/// <summary>The contract that binds a processor (data processing agreement). GDPR Article 28(3).</summary>
public sealed record ProcessorAgreement : RegisterElement
{
    /// <summary>Whether the agreement is signed.</summary>
    public ProcessorAgreementStatus? Status { get; init; }

    /// <summary>When the agreement was signed.</summary>
    public IsoDate? SignedOn { get; init; }

    /// <summary>Where the agreement is kept: address or path.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the agreement contains everything Article 28(3)(a) to (h) asks for.</summary>
    public bool? Art28Complete { get; init; }

    /// <summary>Where the vendor lists its own processors. GDPR Article 28(2) and (4).</summary>
    public string? SubProcessorsUrl { get; init; }
}
