using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What was done to a journal.</summary>
[JsonConverter(typeof(VocabularyConverter<JournalProblemKind>))]
public enum JournalProblemKind
{
    /// <summary>The line is not a record.</summary>
    Unreadable,

    /// <summary>The record is not what it was when it was written.</summary>
    Changed,

    /// <summary>Records are missing.</summary>
    Removed,

    /// <summary>The record is not in its place.</summary>
    Moved,

    /// <summary>A second record has the number of an earlier one.</summary>
    Duplicated,

    /// <summary>The anchor shows that records are missing at the end.</summary>
    Truncated,

    /// <summary>The anchor shows that the journal was written anew.</summary>
    Rewritten,

    /// <summary>A checkpoint stands for records whose purge no record of the journal confirms.</summary>
    PurgeNotRecorded,
}
