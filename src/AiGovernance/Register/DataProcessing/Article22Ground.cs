using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What lifts the prohibition of solely automated decisions. GDPR Article 22(2).</summary>
[JsonConverter(typeof(VocabularyConverter<Article22Ground>))]
public enum Article22Ground
{
    /// <summary>Necessary for a contract with the person. GDPR Article 22(2)(a).</summary>
    Contract,

    /// <summary>Authorised by Union or national law. GDPR Article 22(2)(b).</summary>
    Law,

    /// <summary>Explicit consent. GDPR Article 22(2)(c).</summary>
    ExplicitConsent,
}
