using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How objects are deleted when their time is over.</summary>
[JsonConverter(typeof(VocabularyConverter<DeletionMethod>))]
public enum DeletionMethod
{
    /// <summary>By a program.</summary>
    Automatic,

    /// <summary>By a person.</summary>
    Manual,
}
