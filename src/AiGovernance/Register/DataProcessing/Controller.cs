namespace AiGovernance;

/// <summary>A controller on whose behalf the organisation processes data. GDPR Article 30(2)(a).</summary>
public sealed record Controller : RegisterElement
{
    /// <summary>The legal name, by which <c>processingOnBehalf</c> refers to it.</summary>
    public string? Name { get; init; }

    /// <summary>The postal address, on one line.</summary>
    public string? Address { get; init; }

    /// <summary>The country: ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>How to reach the controller.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Its representative in the Union, if it has one. GDPR Article 27.</summary>
    public Party? Representative { get; init; }

    /// <summary>Its data protection officer, if it has one. GDPR Article 37.</summary>
    public Party? Dpo { get; init; }
}
