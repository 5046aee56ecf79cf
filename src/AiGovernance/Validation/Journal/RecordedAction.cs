using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What a record of the journal says was done.</summary>
[JsonConverter(typeof(VocabularyConverter<RecordedAction>))]
public enum RecordedAction
{
    /// <summary>An AI recommended something.</summary>
    Propose,

    /// <summary>Material was shown to a validator.</summary>
    Show,

    /// <summary>A validator judged before seeing the output.</summary>
    Judge,

    /// <summary>A validator accepted the output.</summary>
    Accept,

    /// <summary>A validator changed the output.</summary>
    Modify,

    /// <summary>A validator rejected the output.</summary>
    Reject,

    /// <summary>A validator handed the decision on.</summary>
    Escalate,

    /// <summary>Nobody acted in time.</summary>
    Expire,

    /// <summary>The oldest records are purged because their retention is over.</summary>
    Purge,

    /// <summary>Stands at the beginning of a journal in place of the records that were purged.</summary>
    Checkpoint,
}
