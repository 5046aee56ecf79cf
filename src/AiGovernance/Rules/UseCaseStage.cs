namespace AiGovernance;

/// <summary>The use cases a rule looks at.</summary>
internal enum UseCaseStage
{
    /// <summary>All but those that were rejected or retired: the register asks nothing more of them.</summary>
    Active,

    /// <summary>Only those that were retired.</summary>
    Retired,

    /// <summary>All.</summary>
    Any,
}
