using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Where a risk comes from.</summary>
[JsonConverter(typeof(VocabularyConverter<RiskSource>))]
public enum RiskSource
{
    /// <summary>The data the provider trained the model with.</summary>
    ProviderTrainingData,

    /// <summary>The organisation's own data.</summary>
    OwnData,

    /// <summary>The prompts or instructions.</summary>
    Prompt,

    /// <summary>The process around the AI.</summary>
    Process,
}
