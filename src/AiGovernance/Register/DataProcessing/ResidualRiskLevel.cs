using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The risk that remains after the measures. GDPR Article 36(1).</summary>
[JsonConverter(typeof(VocabularyConverter<ResidualRiskLevel>))]
public enum ResidualRiskLevel
{
    /// <summary>Acceptable.</summary>
    Acceptable,

    /// <summary>High: the supervisory authority must be consulted before processing. GDPR Article 36(1).</summary>
    High,
}
