using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How far an impact assessment has come. GDPR Article 35; AI Act Article 27.</summary>
[JsonConverter(typeof(VocabularyConverter<AssessmentStatus>))]
public enum AssessmentStatus
{
    /// <summary>Not needed; needs a reason.</summary>
    NotRequired,

    /// <summary>Needed, not begun.</summary>
    Planned,

    /// <summary>Under way.</summary>
    InProgress,

    /// <summary>Completed.</summary>
    Completed,

    /// <summary>Would be needed in principle, not made for a recorded reason.</summary>
    JustifiedNotDone,
}
