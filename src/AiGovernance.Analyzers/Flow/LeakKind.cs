namespace AiGovernance.Analyzers.Flow;

/// <summary>How AI output leaves a member. Each has a message of its own, <c>AIG0007.</c> and the name.</summary>
internal enum LeakKind
{
    /// <summary>Returned or yielded.</summary>
    Returned,

    /// <summary>Returned by a lambda or method that others call.</summary>
    HandedOut,

    /// <summary>Assigned to an <c>out</c> or <c>ref</c> parameter.</summary>
    PassedOut,

    /// <summary>Stored where others see it.</summary>
    Stored,

    /// <summary>Given to a call that acts.</summary>
    Acted,

    /// <summary>It decides whether a call that acts is made.</summary>
    Decided,
}
