namespace AiGovernance.Exports.Overview;

/// <summary>How far an indicator is from its target.</summary>
internal enum KpiProgress
{
    NotMeasured,
    Reached,
    NotReached,

    /// <summary>There is no target, or no direction to judge it by.</summary>
    Unknown,
}
