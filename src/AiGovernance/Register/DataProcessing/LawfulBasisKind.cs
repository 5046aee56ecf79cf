using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The six lawful bases. GDPR Article 6(1).</summary>
[JsonConverter(typeof(VocabularyConverter<LawfulBasisKind>))]
public enum LawfulBasisKind
{
    /// <summary>The person has consented. GDPR Articles 6(1)(a) and 7.</summary>
    Consent,

    /// <summary>A contract with the person, or steps before it at their request. GDPR Article 6(1)(b).</summary>
    Contract,

    /// <summary>A legal obligation of the controller. GDPR Article 6(1)(c).</summary>
    LegalObligation,

    /// <summary>Vital interests of a person. GDPR Article 6(1)(d).</summary>
    VitalInterests,

    /// <summary>A task in the public interest or official authority. GDPR Article 6(1)(e).</summary>
    PublicTask,

    /// <summary>Legitimate interests not overridden by those of the person. GDPR Article 6(1)(f).</summary>
    LegitimateInterests,
}
