using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Whether a provider trains its models on what customers send.</summary>
[JsonConverter(typeof(VocabularyConverter<TrainingUseAnswer>))]
public enum TrainingUseAnswer
{
    /// <summary>Excluded by contract.</summary>
    Never,

    /// <summary>The provider would, but the organisation has objected.</summary>
    OptOutExercised,

    /// <summary>The organisation has agreed to it.</summary>
    OptIn,

    /// <summary>The provider does, and it cannot be refused.</summary>
    Always,

    /// <summary>Asked, but no answer was found.</summary>
    Unknown,

    /// <summary>There is no provider to train anything, for instance with an own model.</summary>
    NotApplicable,
}
