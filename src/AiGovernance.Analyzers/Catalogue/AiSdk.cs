namespace AiGovernance.Analyzers.Catalogue;

/// <summary>
/// A library through which code reaches AI services. <see cref="Provider"/> is null where the library alone does not tell
/// who receives the data.
/// </summary>
internal sealed record AiSdk(string Name, string? Provider, string Deployment, IReadOnlyList<string> Assemblies);
