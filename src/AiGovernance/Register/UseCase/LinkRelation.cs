using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What kind of document a link leads to.</summary>
[JsonConverter(typeof(VocabularyConverter<LinkRelation>))]
public enum LinkRelation
{
    /// <summary>Data protection impact assessment. GDPR Article 35.</summary>
    Dpia,

    /// <summary>Fundamental rights impact assessment. AI Act Article 27.</summary>
    Fria,

    /// <summary>Legitimate interests assessment, the balancing test. GDPR Article 6(1)(f).</summary>
    Lia,

    /// <summary>Transfer impact assessment. GDPR Article 46.</summary>
    Tia,

    /// <summary>Data processing agreement. GDPR Article 28(3).</summary>
    Dpa,

    /// <summary>Record of processing activities. GDPR Article 30.</summary>
    Ropa,

    /// <summary>Description of the model by its maker.</summary>
    ModelCard,

    /// <summary>Policy of the organisation, for instance its AI charter.</summary>
    Policy,
}
