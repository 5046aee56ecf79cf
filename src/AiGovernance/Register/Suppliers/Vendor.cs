namespace AiGovernance;

/// <summary>A company that supplies AI services: usually a processor. GDPR Article 28.</summary>
public sealed record Vendor : RegisterElement
{
    /// <summary>The id by which services and use cases refer to the vendor.</summary>
    [ElementId]
    public required string Id { get; init; }

    /// <summary>The legal name of the contracting company.</summary>
    public required string LegalName { get; init; }

    /// <summary>The country of establishment: ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>The country of the parent company, if another: its authorities may claim access to the data (ISO 3166-1 alpha-2).</summary>
    public string? ParentCountry { get; init; }

    /// <summary>The data processing agreement. GDPR Article 28(3).</summary>
    public ProcessorAgreement? Dpa { get; init; }

    /// <summary>The certification under the EU-US Data Privacy Framework: vendors in the United States only. GDPR Article 45.</summary>
    public DataPrivacyFramework? Dpf { get; init; }

    /// <summary>The certifications held, for instance <c>ISO 27001</c>. GDPR Article 28(5).</summary>
    public IReadOnlyList<string>? Certifications { get; init => field = RegisterList.Of(value); }
}
