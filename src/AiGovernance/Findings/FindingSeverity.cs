namespace AiGovernance;

/// <summary>How much a finding weighs, from least to most.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing, or an answer still to be given.</summary>
    Info,

    /// <summary>Should be put right.</summary>
    Warning,

    /// <summary>Must be put right before the register can be relied on.</summary>
    Error,
}
