namespace AiGovernance.Tool.Differences;

/// <summary>What changed in something that use cases share: a service, a vendor, a role, a training, the organisation.</summary>
/// <param name="Kind"><c>service</c>, <c>vendor</c>, <c>role</c>, <c>training</c> or <c>organisation</c>.</param>
/// <param name="Id">Its id; empty for the organisation.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="State">Whether it was added, removed or changed.</param>
/// <param name="UsedBy">The ids of the use cases that name it.</param>
/// <param name="Changes">What changed in it.</param>
internal sealed record SharedDifference(string Kind, string Id, string Name, SharedState State, IReadOnlyList<string> UsedBy, IReadOnlyList<Change> Changes)
{
    public IReadOnlyList<Change> ChangesForOpinion => State == SharedState.Changed ? [.. Changes.Where(change => change.CallsForOpinion)] : [];
}
