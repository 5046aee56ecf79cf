namespace AiGovernance;

/// <summary>What a file journal knows of its durable records without reading them again.</summary>
internal sealed class JournalIndex
{
    private readonly Dictionary<string, List<ValidationRecord>> _open = new(StringComparer.Ordinal);

    // Decided ones become many; 32 bytes each rather than their records.
    private readonly Dictionary<Guid, (long Offset, long Sequence)> _closed = [];
    private readonly Dictionary<ValidatorAtPoint, ValidationRecord> _lastApprovals = [];

    /// <summary>The number of the last record.</summary>
    public long Sequence { get; private set; }

    /// <summary>The hash of the last record.</summary>
    public string Hash { get; private set; } = ValidationRecord.NoHash;

    /// <summary>The hash of the last line, which is that of the last record unless the line is a checkpoint.</summary>
    public string LineHash { get; private set; } = ValidationRecord.NoHash;

    /// <summary>How many lines there are.</summary>
    public long Lines { get; private set; }

    /// <summary>Where the last line begins.</summary>
    public long LineOffset { get; private set; }

    /// <summary>The bytes of the records.</summary>
    public long Length { get; private set; }

    /// <summary>The recommendations that wait, oldest first.</summary>
    public IEnumerable<KeyValuePair<string, List<ValidationRecord>>> Open => _open.OrderBy(pair => pair.Value[0].Sequence);

    public void Add(ValidationRecord record, int lineLength)
    {
        if (record.RecommendationId is { } id)
        {
            if (record.IsOpen)
            {
                if (!_open.TryGetValue(id, out var records))
                {
                    _open[id] = records = [];
                }

                records.Add(record);
            }
            else
            {
                _open.Remove(id);
                _closed[KeyOf(id)] = (Length, record.Sequence);
            }

            if (IsApproval(record))
            {
                _lastApprovals[new ValidatorAtPoint(record.UseCaseId!, record.PointId!, record.ValidatorId!)] = record;
            }
        }

        (Sequence, Hash) = record.Action == RecordedAction.Checkpoint ? (record.Purged!.Count, record.Purged.LastHash) : (record.Sequence, record.Hash);
        (LineOffset, LineHash) = (Length, record.Hash);
        Lines++;
        Length += lineLength + 1;
    }

    public static bool IsApproval(ValidationRecord record) => record.Action is RecordedAction.Accept or RecordedAction.Modify;

    public IReadOnlyList<ValidationRecord> RecordsOfOpen(string id) => _open.TryGetValue(id, out var records) ? [.. records] : [];

    public long? OffsetOfClosed(string id) => _closed.TryGetValue(KeyOf(id), out var last) ? last.Offset : null;

    public ValidationRecord? LastApproval(ValidatorAtPoint? reviewer)
        => reviewer is not null && _lastApprovals.TryGetValue(reviewer, out var record) ? record : null;

    public long LastSequence(string id)
        => _open.TryGetValue(id, out var records) ? records[records.Count - 1].Sequence
            : _closed.TryGetValue(KeyOf(id), out var last) ? last.Sequence
            : 0;

    private static Guid KeyOf(string id)
        => Guid.TryParseExact(id, "N", out var guid) ? guid : Guid.ParseExact(ContentHash.Of(id).Substring(0, 32), "N");
}
