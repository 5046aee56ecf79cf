using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Whether the organisation is a provider. AI Act Articles 3(3) and 25(1).</summary>
[JsonConverter(typeof(VocabularyConverter<Article25Conclusion>))]
public enum Article25Conclusion
{
    /// <summary>It is not.</summary>
    NotProvider,

    /// <summary>It is, of a high-risk system. AI Act Article 25(1).</summary>
    ProviderOfHighRisk,

    /// <summary>It is, of a system that is not high-risk. AI Act Article 3(3).</summary>
    ProviderOfNonHighRiskSystem,
}
