using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The kinds of risks of an AI use case.</summary>
[JsonConverter(typeof(VocabularyConverter<RiskType>))]
public enum RiskType
{
    /// <summary>Bias of the past learned from data. AI Act Articles 10 and 15.</summary>
    InheritedBias,

    /// <summary>People trust the output too readily. AI Act Article 14(4)(b).</summary>
    AutomationBias,

    /// <summary>Invented content that sounds true.</summary>
    Hallucination,

    /// <summary>Content that misleads, for instance customers.</summary>
    MisleadingContent,

    /// <summary>Unequal treatment of persons or groups.</summary>
    Discrimination,

    /// <summary>Personal data or secrets get out.</summary>
    ConfidentialityLoss,

    /// <summary>Persons can be identified again. GDPR recital 26.</summary>
    Reidentification,

    /// <summary>Instructions hidden in the input take control.</summary>
    PromptInjection,

    /// <summary>Training or source data are manipulated. AI Act Article 15(5).</summary>
    DataPoisoning,

    /// <summary>A defect of security, for instance in generated code.</summary>
    SecurityDefect,

    /// <summary>Use spreads beyond the purpose. GDPR Article 5(1)(b).</summary>
    FunctionCreep,

    /// <summary>The vendor can no longer be changed.</summary>
    VendorLockIn,

    /// <summary>Use of energy, water, materials.</summary>
    Environmental,

    /// <summary>Work gets worse: pace, surveillance, loss of skills.</summary>
    WorkConditions,

    /// <summary>The AI overlooks something.</summary>
    MissedDetection,

    /// <summary>Data are read wrongly from a document.</summary>
    ExtractionError,

    /// <summary>Another risk, described in words.</summary>
    Other,
}
