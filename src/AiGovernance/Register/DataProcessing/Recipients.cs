namespace AiGovernance;

/// <summary>Who receives the data. GDPR Article 30(1)(d); three groups of the CNIL register.</summary>
public sealed record Recipients : RegisterElement
{
    /// <summary>Departments of the organisation. Label of the CNIL register: <c>Destinataires internes</c>.</summary>
    public IReadOnlyList<string>? Internal { get; init => field = RegisterList.Of(value); }

    /// <summary>Other organisations. Label of the CNIL register: <c>Organismes externes</c>.</summary>
    public IReadOnlyList<string>? External { get; init => field = RegisterList.Of(value); }

    /// <summary>The vendors that act as processors. Label of the CNIL register: <c>Sous-traitants</c>.</summary>
    [RefersTo("vendors")]
    public IReadOnlyList<string>? ProcessorVendorIds { get; init => field = RegisterList.Of(value); }
}
