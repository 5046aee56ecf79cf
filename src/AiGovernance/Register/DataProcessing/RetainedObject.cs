using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The kinds of objects an AI use case leaves behind.</summary>
[JsonConverter(typeof(VocabularyConverter<RetainedObject>))]
public enum RetainedObject
{
    /// <summary>The data the use case starts from.</summary>
    SourceData,

    /// <summary>What was sent to the AI.</summary>
    Prompts,

    /// <summary>What the AI returned.</summary>
    Output,

    /// <summary>Vectors computed from data.</summary>
    Embeddings,

    /// <summary>Sound recordings.</summary>
    Audio,

    /// <summary>Speech turned into text.</summary>
    Transcript,

    /// <summary>Logs of the system. AI Act Article 26(6): six months at least, for high-risk systems.</summary>
    Logs,

    /// <summary>The records of human validations. GDPR Article 5(2).</summary>
    ValidationEvidence,

    /// <summary>Data used to adapt a model.</summary>
    FineTuningData,

    /// <summary>Backup copies.</summary>
    Backups,
}
