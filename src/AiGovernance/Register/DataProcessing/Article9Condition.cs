using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The conditions under which special categories may be processed. GDPR Article 9(2); AI Act Article 4a.</summary>
[JsonConverter(typeof(VocabularyConverter<Article9Condition>))]
public enum Article9Condition
{
    /// <summary>Explicit consent. GDPR Article 9(2)(a).</summary>
    ExplicitConsent,

    /// <summary>Employment, social security and social protection law. GDPR Article 9(2)(b).</summary>
    EmploymentSocialLaw,

    /// <summary>Vital interests of a person unable to consent. GDPR Article 9(2)(c).</summary>
    VitalInterests,

    /// <summary>Members of a foundation, association or other not-for-profit body. GDPR Article 9(2)(d).</summary>
    NonProfit,

    /// <summary>Data the person has manifestly made public. GDPR Article 9(2)(e).</summary>
    ManifestlyPublic,

    /// <summary>Legal claims, or courts. GDPR Article 9(2)(f).</summary>
    LegalClaims,

    /// <summary>Substantial public interest, on the basis of law. GDPR Article 9(2)(g).</summary>
    SubstantialPublicInterest,

    /// <summary>Preventive or occupational medicine, health or social care. GDPR Article 9(2)(h).</summary>
    HealthCare,

    /// <summary>Public interest in public health. GDPR Article 9(2)(i).</summary>
    PublicHealth,

    /// <summary>Archiving, research or statistics. GDPR Article 9(2)(j).</summary>
    ArchivingResearchStatistics,

    /// <summary>Strictly necessary detection and correction of bias, under six conditions together. AI Act Article 4a.</summary>
    AiActArt4aBias,
}
