using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Whether human validation is needed.</summary>
[JsonConverter(typeof(VocabularyConverter<ValidationRequirement>))]
public enum ValidationRequirement
{
    /// <summary>It is: nothing takes effect without it.</summary>
    Mandatory,

    /// <summary>It is good practice; needs a justification.</summary>
    Recommended,

    /// <summary>It is not needed; needs a justification.</summary>
    NotRequired,
}
