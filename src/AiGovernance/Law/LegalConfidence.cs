using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How sure an entry of the legal pack is.</summary>
[JsonConverter(typeof(VocabularyConverter<LegalConfidence>))]
public enum LegalConfidence
{
    /// <summary>Read in the official text.</summary>
    Verified,

    /// <summary>Read only in a secondary source that quotes or summarises the official text.</summary>
    Secondary,

    /// <summary>General knowledge or a proposal of this project: check it before you rely on it.</summary>
    Unverified,
}
