namespace AiGovernance.Analyzers.Catalogue;

/// <summary>A library through which code reaches AI services.</summary>
/// <param name="Name">How a finding calls it; assemblies whose name begins with it are its companions.</param>
/// <param name="Provider">Who receives the data, or null where the library alone does not tell.</param>
/// <param name="Deployment">One of <see cref="CatalogueWords.Deployments"/>.</param>
/// <param name="Evidence">How sure the rules are: one of <see cref="CatalogueWords.EvidenceLevels"/>.</param>
/// <param name="Packages">The NuGet packages that bring it.</param>
/// <param name="Assemblies">Its assemblies.</param>
internal sealed record AiSdk(
    string Name,
    string? Provider,
    string Deployment,
    string? Evidence,
    IReadOnlyList<string> Packages,
    IReadOnlyList<string> Assemblies);
