namespace AiGovernance.Analyzers.Flow;

/// <summary>How far a human has spoken on every path to a point, from nothing to everything.</summary>
internal enum HumanGate
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A validator decided: what happens now is no decision of the AI, but its raw output still is none of the human's.</summary>
    Decided,

    /// <summary>The call that the AI asked for was approved as it is.</summary>
    Approved,
}
