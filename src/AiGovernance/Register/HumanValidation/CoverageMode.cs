using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How the cases to validate are chosen.</summary>
[JsonConverter(typeof(VocabularyConverter<CoverageMode>))]
public enum CoverageMode
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>A sample.</summary>
    Sample,

    /// <summary>Those that meet a condition.</summary>
    Threshold,

    /// <summary>Those for which someone asks.</summary>
    OnRequest,
}
