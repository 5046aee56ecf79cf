using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Those whose opinion may be overridden.</summary>
[JsonConverter(typeof(VocabularyConverter<OpinionGiver>))]
public enum OpinionGiver
{
    /// <summary>The data protection officer. GDPR Article 38(1).</summary>
    Dpo,

    /// <summary>Those responsible for security.</summary>
    Security,

    /// <summary>The representatives of the workers.</summary>
    WorksCouncil,
}
