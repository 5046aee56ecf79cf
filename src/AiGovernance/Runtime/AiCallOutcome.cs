using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How a call to an AI ended.</summary>
[JsonConverter(typeof(VocabularyConverter<AiCallOutcome>))]
public enum AiCallOutcome
{
    /// <summary>The AI answered.</summary>
    Completed,

    /// <summary>The call failed.</summary>
    Failed,

    /// <summary>The caller gave up, or stopped reading a stream before its end.</summary>
    Cancelled,

    /// <summary>The register does not allow the call; nothing was sent.</summary>
    Refused,
}
