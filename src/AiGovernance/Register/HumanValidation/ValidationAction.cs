using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What a validator may do. AI Act Article 14(4)(d) and (e).</summary>
[JsonConverter(typeof(VocabularyConverter<ValidationAction>))]
public enum ValidationAction
{
    /// <summary>Accept the output as it is.</summary>
    Accept,

    /// <summary>Change it before it is used.</summary>
    Modify,

    /// <summary>Not use it.</summary>
    Reject,

    /// <summary>Hand the decision to someone else.</summary>
    Escalate,

    /// <summary>Have the AI try again.</summary>
    Rerun,

    /// <summary>Undo what has already taken effect.</summary>
    Revert,

    /// <summary>Stop the AI. AI Act Article 14(4)(e).</summary>
    Stop,
}
