using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>In which state personal data reach the AI.</summary>
[JsonConverter(typeof(VocabularyConverter<DataState>))]
public enum DataState
{
    /// <summary>As they are, linked to a person.</summary>
    Identified,

    /// <summary>Without direct identifiers; a key held apart links them back. GDPR Article 4(5).</summary>
    Pseudonymised,

    /// <summary>Nobody can be identified any more, by any means reasonably likely to be used. GDPR recital 26.</summary>
    Anonymised,

    /// <summary>Only totals over groups of persons.</summary>
    Aggregated,

    /// <summary>Made up, resembling real data.</summary>
    Synthetic,

    /// <summary>Taken out before the AI sees anything.</summary>
    RemovedBeforeUse,
}
