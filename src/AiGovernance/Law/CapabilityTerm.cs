using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// A known capability: what <c>ai.capabilities</c> of a use case may say, and which facts of the register it makes
/// likely. It suggests, it does not decide.
/// </summary>
public sealed class CapabilityTerm : LegalFact
{
    [JsonConstructor]
    internal CapabilityTerm()
    {
    }

    /// <summary>The word, for instance <c>speechRecognition</c>.</summary>
    [JsonInclude]
    public string Id { get; internal set; } = "";

    /// <summary>Other words for it, in English and French.</summary>
    [JsonInclude]
    public IReadOnlyList<string> Aliases { get; internal set; } = [];

    /// <summary>The terms of the W3C Data Privacy Vocabulary 2.3 that say the same, or the next wider thing.</summary>
    [JsonInclude]
    public IReadOnlyList<string> DpvTerms { get; internal set; } = [];

    /// <summary>The points of Annex III to examine.</summary>
    [JsonInclude]
    public IReadOnlyList<AnnexIIIPoint> AnnexIII { get; internal set; } = [];

    /// <summary>The prohibited practices to examine.</summary>
    [JsonInclude]
    public IReadOnlyList<ProhibitedPractice> Article5 { get; internal set; } = [];

    /// <summary>It recognises emotions. AI Act Article 3(39).</summary>
    [JsonInclude]
    public bool EmotionRecognition { get; internal set; }

    /// <summary>It categorises persons by biometric data. AI Act Article 3(40).</summary>
    [JsonInclude]
    public bool BiometricCategorisation { get; internal set; }

    /// <summary>It identifies persons at a distance by biometric data; verification is not meant. AI Act Article 3(41).</summary>
    [JsonInclude]
    public bool RemoteBiometricIdentification { get; internal set; }

    /// <summary>Persons interact with it. AI Act Article 50(1).</summary>
    [JsonInclude]
    public bool InteractsWithPersons { get; internal set; }

    /// <summary>It generates text, image, sound or video. AI Act Article 50(2).</summary>
    [JsonInclude]
    public bool SyntheticContent { get; internal set; }

    /// <summary>It evaluates personal aspects of persons. GDPR Article 4(4).</summary>
    [JsonInclude]
    public bool Profiling { get; internal set; }

    /// <summary>Its output may pass for real persons, places or events. AI Act Articles 3(60) and 50(4).</summary>
    [JsonInclude]
    public bool DeepFake { get; internal set; }

    /// <summary>It acts on machines: whether it is a safety component is to be examined. AI Act Articles 3(14) and 6(1).</summary>
    [JsonInclude]
    public bool SafetyComponent { get; internal set; }
}
