namespace AiGovernance.Structure;

/// <summary>What code needs to know of a service: by what it can be recognised there.</summary>
internal sealed record ServiceSummary(
    string Id,
    string? Kind,
    string? ModelName,
    string? ModelVersion,
    IReadOnlyList<string> EndpointHosts,
    IReadOnlyList<string> PackageIds,
    IReadOnlyList<string> TypeNames)
{
    /// <summary>Used as it was bought: no code of the organisation calls it.</summary>
    public bool IsBoughtAsIs => Kind is "saas" or "embeddedFeature";
}
