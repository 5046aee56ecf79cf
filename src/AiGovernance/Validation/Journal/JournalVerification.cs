namespace AiGovernance;

/// <summary>What a verification of a journal found.</summary>
public sealed record JournalVerification
{
    /// <summary>How many records the file holds, a checkpoint not counted.</summary>
    public required long Records { get; init; }

    /// <summary>The number of the last record; 0 if there is none.</summary>
    public required long LastSequence { get; init; }

    /// <summary>The hash of the last record.</summary>
    public required string LastHash { get; init; }

    /// <summary>The records that were purged, whose absence is accounted for; null if none were.</summary>
    public PurgedRecords? Purged { get; init; }

    /// <summary>The bytes after the last whole line: a record being written, or torn by a crash; only an anchor tells it from one that was cut.</summary>
    public long TornBytes { get; init; }

    /// <summary>What was done to the journal, in the order of the lines: at most <see cref="JournalVerifier.MostProblems"/>.</summary>
    public required IReadOnlyList<JournalProblem> Problems { get; init; }

    /// <summary>How many more problems there are.</summary>
    public long FurtherProblems { get; init; }

    /// <summary>Whether an anchor was compared: without one, records cut off at the end leave no trace.</summary>
    public bool IsAnchored { get; init; }

    /// <summary>Whether nothing was done to the journal that verification can see.</summary>
    public bool IsIntact => Problems.Count == 0;
}
