namespace AiGovernance;

/// <summary>Why a function that an AI asks for must not run, where the entry makes tool approval a gate (<see cref="ApprovalGate.ToolApproval"/>).</summary>
public enum ToolCallProblem
{
    /// <summary>Several validation points have the gate, and none has the id of the function.</summary>
    SeveralPoints,

    /// <summary>The client that offers the function does not see to its validation.</summary>
    NotValidated,

    /// <summary>The approval belongs to no request in the journal.</summary>
    NotRequested,

    /// <summary>The journal has no decision of authorised humans for the call.</summary>
    NotDecided,

    /// <summary>What was approved is another call.</summary>
    OtherCall,

    /// <summary>The approval has been used: one decision lets a function run once.</summary>
    AlreadyUsed,

    /// <summary>A service would make the call itself, where nobody here can hold it.</summary>
    NotAFunction,
}
