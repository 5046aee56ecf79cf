using AiGovernance.Localisation;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>Something wrong in a user's catalogue file, and between which offsets it stands (AIG0013).</summary>
internal sealed record CatalogueProblem(int Start, int End, Message Message);
