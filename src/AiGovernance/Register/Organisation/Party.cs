namespace AiGovernance;

/// <summary>An organisation or person outside the register's own organisation, with its contact details.</summary>
public sealed record Party : RegisterElement
{
    /// <summary>The legal name. GDPR Article 30(1)(a) and 30(2)(a).</summary>
    public string? Name { get; init; }

    /// <summary>The postal address, on one line.</summary>
    public string? Address { get; init; }

    /// <summary>The country: ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>How to reach the party.</summary>
    public Contact? Contact { get; init; }
}
