using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The nine criteria of the guidelines on impact assessments (WP248 rev. 01, endorsed by the EDPB). GDPR Article 35.</summary>
[JsonConverter(typeof(VocabularyConverter<DpiaCriterion>))]
public enum DpiaCriterion
{
    /// <summary>Evaluation or scoring, profiling included.</summary>
    EvaluationScoring,

    /// <summary>Automated decision with legal or similarly significant effect.</summary>
    AutomatedDecision,

    /// <summary>Systematic monitoring.</summary>
    SystematicMonitoring,

    /// <summary>Sensitive or highly personal data: health, communications, location, finances.</summary>
    SensitiveData,

    /// <summary>Large scale.</summary>
    LargeScale,

    /// <summary>Matching or combining of data sets.</summary>
    MatchingCombining,

    /// <summary>Vulnerable persons: employees, patients, elderly people, children.</summary>
    VulnerableSubjects,

    /// <summary>Innovative use or new technology.</summary>
    InnovativeUse,

    /// <summary>Persons may be kept from a right, a service or a contract.</summary>
    Exclusion,
}
