namespace AiGovernance.Tool.Differences;

internal enum SharedState
{
    Added,
    Removed,
    Changed,
}
