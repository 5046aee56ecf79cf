using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The decision at the end of a pilot.</summary>
[JsonConverter(typeof(VocabularyConverter<PilotOutcome>))]
public enum PilotOutcome
{
    /// <summary>Not decided yet.</summary>
    Pending,

    /// <summary>Go: extend it to all.</summary>
    Generalise,

    /// <summary>Change something and try again.</summary>
    Adjust,

    /// <summary>No go: give it up.</summary>
    Stop,
}
