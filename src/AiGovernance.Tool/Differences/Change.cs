namespace AiGovernance.Tool.Differences;

/// <summary>One thing that is no longer as it was.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Path">Its place in the entry, list elements by their names.</param>
/// <param name="Title">Which fact within the topic; empty if the topic is the fact.</param>
/// <param name="Before">What is no longer there, in words; empty if nothing was.</param>
/// <param name="After">What is there now; empty if nothing is.</param>
/// <param name="IsInList">True if Before left a list and After came into it; false if After replaces Before.</param>
internal sealed record Change(Topic Topic, string Path, string Title, IReadOnlyList<string> Before, IReadOnlyList<string> After, bool IsInList)
{
    /// <summary>Whether the law's reason for a new opinion covers it.</summary>
    public bool CallsForOpinion => Topic.Opinion is { } opinion && opinion.When switch
    {
        OpinionTrigger.Any => true,
        OpinionTrigger.ExceptAdded => Before.Count > 0,
        _ => After.Count > 0,
    };
}
