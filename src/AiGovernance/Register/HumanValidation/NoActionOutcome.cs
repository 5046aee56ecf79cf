using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What happens if nobody acts in time.</summary>
[JsonConverter(typeof(VocabularyConverter<NoActionOutcome>))]
public enum NoActionOutcome
{
    /// <summary>Nothing takes effect.</summary>
    Block,

    /// <summary>Someone else is asked.</summary>
    Escalate,

    /// <summary>The output becomes void.</summary>
    Expire,

    /// <summary>The output takes effect: tacit approval, not allowed before effect or release.</summary>
    ApplyOutput,
}
