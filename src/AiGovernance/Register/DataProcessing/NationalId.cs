namespace AiGovernance;

/// <summary>National identification number, in France the NIR. GDPR Article 87.</summary>
public sealed record NationalId : RegisterElement
{
    /// <summary>Whether it is processed.</summary>
    public bool? Processed { get; init; }

    /// <summary>The text that authorises it. French law 78-17, Article 30; decree 2019-341.</summary>
    public string? AuthorisedBy { get; init; }
}
