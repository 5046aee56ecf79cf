namespace AiGovernance;

/// <summary>The data protection officer. With the contact, the only person the register may name. GDPR Articles 37 to 39.</summary>
public sealed record DataProtectionOfficer : RegisterElement
{
    /// <summary>Whether an officer is designated. GDPR Article 37(1).</summary>
    public bool? Designated { get; init; }

    /// <summary>The name of the officer, a person or a firm. GDPR Article 30(1)(a).</summary>
    public string? Name { get; init; }

    /// <summary>Whether the officer works under a service contract. GDPR Article 37(6).</summary>
    public bool? External { get; init; }

    /// <summary>The published e-mail address. GDPR Article 37(7).</summary>
    public string? Email { get; init; }

    /// <summary>The published telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>When the contact details were communicated to the supervisory authority. GDPR Article 37(7).</summary>
    public IsoDate? NotifiedToAuthorityOn { get; init; }

    /// <summary>Why no officer is designated. GDPR Article 37(1).</summary>
    public string? ReasonNone { get; init; }
}
