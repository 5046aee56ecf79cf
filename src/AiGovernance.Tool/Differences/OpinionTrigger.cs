using System.Text.Json.Serialization;

namespace AiGovernance.Tool.Differences;

/// <summary>Which changes of a topic call for an opinion.</summary>
[JsonConverter(typeof(VocabularyConverter<OpinionTrigger>))]
internal enum OpinionTrigger
{
    Any,

    /// <summary>A safeguard that is added takes no risk.</summary>
    ExceptAdded,

    /// <summary>What is no longer done takes no risk.</summary>
    ExceptRemoved,
}
