namespace AiGovernance;

/// <summary>Whether the facts call for something.</summary>
public enum Need
{
    /// <summary>They do not.</summary>
    NotRequired,

    /// <summary>They do.</summary>
    Required,

    /// <summary>A fact that decides it is unknown.</summary>
    AnswerNeeded,
}
