using AiGovernance.Tool.Analysis;

namespace AiGovernance.Tool.Adoption;

/// <summary>An entry that was added to the register, with the calls it was made for.</summary>
internal sealed record DraftedEntry(string Id, string Title, IReadOnlyList<FoundCall> Calls);
