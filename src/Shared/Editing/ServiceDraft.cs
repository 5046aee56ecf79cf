namespace AiGovernance.Editing;

/// <summary>
/// A service and its vendor as code shows them. What was not verified is not stated: no country, no retention, and a
/// name that says itself what is to be confirmed.
/// </summary>
internal sealed class ServiceDraft(CalledService service, DraftWords words)
{
    private const string Cloud = "cloud";
    private const string Local = "local";

    public string Id => IdProposal.FromTradeName(service.Provider ?? service.Name, "ai-service");

    /// <summary>A provider that only a cloud service has is a company; a program that runs here has a maker, but no processor.</summary>
    public bool HasVendor => service.Provider is not null && service.Deployment == Cloud;

    public string VendorId => IdProposal.FromTradeName(service.Provider!, "ai-vendor");

    public string Json(string id, string? vendorId) => new JsonObjectWriter()
        .Text("id", id)
        .Text("name", service.Provider ?? (service.Deployment == Local ? service.Name : words.ServiceToIdentify(service.Name)))
        .Text("vendorId", vendorId)
        .Text("kind", Kind)
        .Json("model", service.Model is null ? null : new JsonObjectWriter().Text("name", service.Model).ToString())
        .Texts("endpointHosts", service.Hosts.Count == 0 ? [] : [service.Hosts[0]])
        .Texts("packageIds", service.Packages.Count == 0 ? [] : [service.Packages[0]])
        .Texts("typeNames", service.Packages.Count == 0 && service.Types.Count > 0 ? [service.Types[0]] : [])
        .ToString();

    public string VendorJson(string id) => new JsonObjectWriter()
        .Text("id", id)
        .Text("legalName", words.LegalNameToConfirm(service.Provider!))
        .ToString();

    /// <summary>Whether a vendor of the register is the provider: by its id or by a name that has the provider's in it.</summary>
    public bool IsVendor(string id, string? legalName)
        => id == VendorId || (legalName is not null && legalName.StartsWith(service.Provider!, StringComparison.OrdinalIgnoreCase)
            && (legalName.Length == service.Provider!.Length || !char.IsLetterOrDigit(legalName[service.Provider!.Length])));

    // A client of a local server can be pointed anywhere: only an address, or a library without one, says that nothing leaves.
    private string? Kind => service.Deployment switch
    {
        Cloud => "hostedApi",
        Local when service.Hosts.Count > 0 => "selfHostedModel",
        Local when service.Provider is null => "library",
        _ => null,
    };
}
