using AiGovernance.Analyzers.Catalogue;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Who receives the data of a call and by which model, as the construction sites of the same project show it. Where they
/// differ, or leave it to the running program, nobody knows from code: no answer then.
/// </summary>
internal sealed class ServiceDetails(AiCatalogue catalogue, IReadOnlyCollection<Construction> sites)
{
    public (string? Provider, string? Model) Of(AiCall call)
    {
        if (call.IsEndpoint || catalogue.Sdks.FirstOrDefault(sdk => sdk.Name == call.Service) is not { } sdk)
        {
            return (call.Provider, null);
        }

        bool isAbstraction = sdk.Provider is null && sdk.Deployment != CatalogueWords.Local;
        var relevant = sites
            .Where(site => site.Kind is null || site.Kind == call.Kind)
            .Where(site => isAbstraction || site.Sdk == sdk || (site.Assembly is { } assembly && sdk.Assemblies.Contains(assembly, StringComparer.OrdinalIgnoreCase)))
            .ToList();
        var providers = relevant.Where(site => site.ShowsProvider).Select(site => site.Provider).Distinct().ToList();
        var models = relevant.Where(site => site.ShowsModel).Select(site => site.Model).Distinct().ToList();
        return (providers.Count == 0 ? sdk.Provider : Only(providers), Only(models));
    }

    private static string? Only(List<string?> values) => values.Count == 1 ? values[0] : null;
}
