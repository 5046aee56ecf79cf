using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Whether something is an AI system in the sense of the AI Act.</summary>
[JsonConverter(typeof(VocabularyConverter<AiSystemQualification>))]
public enum AiSystemQualification
{
    /// <summary>It is. AI Act Article 3(1).</summary>
    AiSystem,

    /// <summary>It is not, for instance fixed rules written by people. AI Act Article 3(1) and recital 12.</summary>
    NotAiSystem,

    /// <summary>It is, but the Act does not apply. AI Act Article 2.</summary>
    Excluded,
}
