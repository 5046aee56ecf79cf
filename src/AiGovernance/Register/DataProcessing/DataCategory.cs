using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// The categories of personal data: those of the CNIL register, the special categories of GDPR Article 9(1), criminal
/// data (Article 10) and the national identification number.
/// </summary>
[JsonConverter(typeof(VocabularyConverter<DataCategory>))]
public enum DataCategory
{
    /// <summary>Name, civil status, identification data.</summary>
    Identity,

    /// <summary>Postal and e-mail address, telephone number.</summary>
    Contact,

    /// <summary>Photographs and video of persons.</summary>
    Image,

    /// <summary>Recordings of voices. Used to identify someone they are biometric data.</summary>
    Voice,

    /// <summary>Habits, family situation, purchases, preferences.</summary>
    PersonalLife,

    /// <summary>Career, education, training, work.</summary>
    ProfessionalLife,

    /// <summary>Income, bank account, tax, payment.</summary>
    EconomicFinancial,

    /// <summary>IP address, user name, device, logs.</summary>
    Connection,

    /// <summary>Where a person is or was.</summary>
    Location,

    /// <summary>Browsing, cookies and other trackers.</summary>
    Internet,

    /// <summary>Prompts, messages and documents: they may contain anything.</summary>
    FreeText,

    /// <summary>What the AI infers about persons: scores, rankings, profiles.</summary>
    Inferred,

    /// <summary>Other data, described in words.</summary>
    Other,

    /// <summary>National identification number, in France the NIR. GDPR Article 87; French law 78-17, Article 30.</summary>
    NationalId,

    /// <summary>Racial or ethnic origin. GDPR Article 9(1).</summary>
    RacialOrEthnicOrigin,

    /// <summary>Political opinions. GDPR Article 9(1).</summary>
    PoliticalOpinions,

    /// <summary>Religious or philosophical beliefs. GDPR Article 9(1).</summary>
    ReligiousOrPhilosophicalBeliefs,

    /// <summary>Trade union membership. GDPR Article 9(1).</summary>
    TradeUnionMembership,

    /// <summary>Genetic data. GDPR Articles 4(13) and 9(1).</summary>
    Genetic,

    /// <summary>Biometric data used to identify a person uniquely. GDPR Articles 4(14) and 9(1).</summary>
    BiometricIdentification,

    /// <summary>Data concerning health. GDPR Articles 4(15) and 9(1).</summary>
    Health,

    /// <summary>Sex life or sexual orientation. GDPR Article 9(1).</summary>
    SexLifeOrOrientation,

    /// <summary>Criminal convictions and offences. GDPR Article 10; French law 78-17, Article 46.</summary>
    CriminalConvictionsOrOffences,
}
