using AiGovernance.Analyzers.Catalogue;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A place where a project constructs a client or its options, and what it shows there.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="Assembly">The assembly of what is constructed: Azure's factories give OpenAI's clients.</param>
/// <param name="Kind">What the constructed client does, if the catalogue says so.</param>
/// <param name="ShowsProvider">Whether the place decides who receives the data.</param>
/// <param name="Provider">Who does; null if only the running program knows.</param>
/// <param name="ShowsModel">Whether the place decides the model.</param>
/// <param name="Model">Which one; null if only the running program knows.</param>
internal sealed record Construction(AiSdk Sdk, string? Assembly, string? Kind, bool ShowsProvider, string? Provider, bool ShowsModel, string? Model);
