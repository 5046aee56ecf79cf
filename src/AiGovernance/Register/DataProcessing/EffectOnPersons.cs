using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What a decision changes for the persons concerned. GDPR Article 22(1).</summary>
[JsonConverter(typeof(VocabularyConverter<EffectOnPersons>))]
public enum EffectOnPersons
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something minor or easily undone.</summary>
    Limited,

    /// <summary>Something similarly significant to a legal effect: a job, a credit, a contract, care. GDPR Article 22(1).</summary>
    Significant,

    /// <summary>Rights or legal status. GDPR Article 22(1).</summary>
    Legal,
}
