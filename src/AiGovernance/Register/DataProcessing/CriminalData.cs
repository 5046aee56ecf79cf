namespace AiGovernance;

/// <summary>Data about criminal convictions and offences. GDPR Article 10.</summary>
public sealed record CriminalData : RegisterElement
{
    /// <summary>Whether they are processed.</summary>
    public bool? Processed { get; init; }

    /// <summary>The law that authorises it. GDPR Article 10; French law 78-17, Article 46.</summary>
    public string? LegalBasisInLaw { get; init; }
}
