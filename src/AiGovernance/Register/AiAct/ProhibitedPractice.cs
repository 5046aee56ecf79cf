using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The prohibited practices. AI Act Article 5(1).</summary>
[JsonConverter(typeof(VocabularyConverter<ProhibitedPractice>))]
public enum ProhibitedPractice
{
    /// <summary>Subliminal, manipulative or deceptive techniques. AI Act Article 5(1)(a).</summary>
    [JsonStringEnumMemberName("5-1-a")]
    Manipulation,

    /// <summary>Exploiting vulnerabilities of age, disability, social or economic situation. AI Act Article 5(1)(b).</summary>
    [JsonStringEnumMemberName("5-1-b")]
    ExploitingVulnerabilities,

    /// <summary>Intimate imagery of persons without their consent. AI Act Article 5(1)(ba), from 2 December 2026.</summary>
    [JsonStringEnumMemberName("5-1-ba")]
    NonConsensualIntimateImagery,

    /// <summary>Child sexual abuse material. AI Act Article 5(1)(bb), from 2 December 2026.</summary>
    [JsonStringEnumMemberName("5-1-bb")]
    ChildSexualAbuseMaterial,

    /// <summary>Social scoring. AI Act Article 5(1)(c).</summary>
    [JsonStringEnumMemberName("5-1-c")]
    SocialScoring,

    /// <summary>Predicting criminal offences solely from profiling or personality. AI Act Article 5(1)(d).</summary>
    [JsonStringEnumMemberName("5-1-d")]
    CrimePrediction,

    /// <summary>Untargeted scraping of facial images from the internet or video surveillance. AI Act Article 5(1)(e).</summary>
    [JsonStringEnumMemberName("5-1-e")]
    FacialImageScraping,

    /// <summary>Inferring emotions at work or in education, except for medical or safety reasons. AI Act Article 5(1)(f).</summary>
    [JsonStringEnumMemberName("5-1-f")]
    EmotionInference,

    /// <summary>Biometric categorisation by race, opinions, union, religion, sex life or orientation. AI Act Article 5(1)(g).</summary>
    [JsonStringEnumMemberName("5-1-g")]
    BiometricCategorisation,

    /// <summary>Real-time remote biometric identification in public places for law enforcement. AI Act Article 5(1)(h).</summary>
    [JsonStringEnumMemberName("5-1-h")]
    RealTimeBiometricIdentification,
}
