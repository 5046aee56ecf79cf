namespace AiGovernance;

/// <summary>The removal of the oldest records of a journal file.</summary>
internal sealed class JournalPurge
{
    private readonly long _offset;

    private JournalPurge(PurgedRecords purged, long offset)
    {
        Purged = purged;
        _offset = offset;
    }

    public PurgedRecords Purged { get; }

    /// <summary>The longest beginning of the journal that is older than a time and contains every recommendation whole and decided, or not at all.</summary>
    public static JournalPurge? Plan(IJournalStorage storage, DateTimeOffset before, CancellationToken cancellationToken)
    {
        JournalPurge? plan = null;
        var undecided = new HashSet<string>(StringComparer.Ordinal);
        DateTimeOffset? from = null;
        using var stream = storage.OpenRead();
        var lines = new JournalLines(stream);
        while (lines.Next() && lines.IsComplete)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var record = ValidationRecord.Parse(lines.Line);
            if (record.Action == RecordedAction.Checkpoint)
            {
                continue;
            }

            if (record.RecordedAt >= before)
            {
                break;
            }

            from ??= record.RecordedAt;
            if (record.IsOpen)
            {
                undecided.Add(record.RecommendationId ?? "");
            }
            else
            {
                undecided.Remove(record.RecommendationId ?? "");
            }

            if (undecided.Count == 0)
            {
                plan = new JournalPurge(new PurgedRecords(record.Sequence, record.Hash, from.Value, record.RecordedAt), lines.Offset + lines.Size);
            }
        }

        return plan;
    }

    public ValidationRecord Record(RecordedAction action, string reason, DateTimeOffset now) => new()
    {
        Action = action,
        Reason = reason,
        Purged = Purged,
        RecordedAt = now,
    };

    public JournalIndex Execute(IJournalStorage storage, ValidationRecord record)
    {
        // It stands outside the chain: its number and previous hash are those of the last record that it replaces.
        (record with { Action = RecordedAction.Checkpoint }).Chained(Purged.Count, Purged.LastHash, out byte[] checkpoint);
        storage.Replace(target =>
        {
            target.Write(checkpoint, 0, checkpoint.Length);
            target.WriteByte((byte)'\n');
            using var source = storage.OpenRead();
            source.Seek(_offset, SeekOrigin.Begin);
            source.CopyTo(target);
        });
        return JournalReplay.Index(storage, out _);
    }
}
