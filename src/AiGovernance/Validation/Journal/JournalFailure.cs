namespace AiGovernance;

/// <summary>Why a journal cannot be used.</summary>
public enum JournalFailure
{
    /// <summary>Another process, or another part of this one, has the journal open for writing.</summary>
    InUse,

    /// <summary>The file cannot be opened or read.</summary>
    NotReadable,

    /// <summary>The chain of records is broken: something was changed or removed.</summary>
    Tampered,

    /// <summary>A record could not be written, for instance because the disk is full. Nothing was recorded; later appends may succeed.</summary>
    WriteFailed,

    /// <summary>The disk or the database did not confirm a record. Whether it is recorded is unknown until the journal is opened anew, or answers again.</summary>
    FlushFailed,

    /// <summary>The journal was closed.</summary>
    Closed,

    /// <summary>A record in a database is not what was written: it does not have its hash, or is filed under something else.</summary>
    RecordChanged,
}
