namespace AiGovernance;

/// <summary>
/// Appends to a journal file, many at a time: while one group of records goes to the disk the next one gathers, and each
/// append returns when its group is there.
/// </summary>
internal sealed class JournalWriter(IJournalStorage storage, JournalIndex index, object gate)
{
    private readonly Dictionary<string, Group> _underWay = new(StringComparer.Ordinal);
    private readonly Dictionary<ValidatorAtPoint, Group> _approvalsUnderWay = [];
    private JournalIndex _index = index;
    private Group _next = new();
    private Task _commits = Task.CompletedTask;
    private bool _isCommitting;
    private long _sequence = index.Sequence;
    private string _hash = index.Hash;
    private JournalFailure? _failure;
    private Exception? _cause;

    /// <summary>What is durable. To be read under the gate.</summary>
    public JournalIndex Index => _index;

    /// <summary>Whether something is being written. To be read under the gate.</summary>
    public bool IsCommitting => _isCommitting;

    /// <summary>Appends records if the basis still holds.</summary>
    public async Task<IReadOnlyList<ValidationRecord>?> AppendAsync(IReadOnlyList<ValidationRecord> records, ValidationSnapshot basis)
    {
        Group group;
        List<ValidationRecord>? chained = null;
        lock (gate)
        {
            ThrowIfFailed();
            var reviewer = records.Any(JournalIndex.IsApproval) ? basis.Reviewer : null;
            if (_underWay.TryGetValue(basis.RecommendationId, out group!) || (reviewer is not null && _approvalsUnderWay.TryGetValue(reviewer, out group!)))
            {
                // Someone else's record is on its way: the basis will not hold.
            }
            else if (_index.LastSequence(basis.RecommendationId) != basis.LastSequence
                || (reviewer is not null && _index.LastApproval(reviewer)?.Sequence != basis.LastApproval?.Sequence))
            {
                return null;
            }
            else
            {
                group = _next;
                chained = Chain(records, group);
                _underWay[basis.RecommendationId] = group;
                if (reviewer is not null)
                {
                    _approvalsUnderWay[reviewer] = group;
                }

                StartCommitting();
            }
        }

        if (chained is null)
        {
            await Task.WhenAny(group.Done).ConfigureAwait(false);
            return null;
        }

        await group.Done.ConfigureAwait(false);
        return chained;
    }

    /// <summary>Does something to the file while nothing is written to it; the index is made anew.</summary>
    public Task RewriteAsync(Func<JournalIndex> rewrite)
    {
        lock (gate)
        {
            ThrowIfFailed();
            var group = _next;
            group.Rewrite = rewrite;
            StartCommitting();
            return group.Done;
        }
    }

    /// <summary>Waits for what is under way; nothing is appended from now on.</summary>
    public Task CloseAsync()
    {
        lock (gate)
        {
            _failure ??= JournalFailure.Closed;
            return _commits;
        }
    }

    public void ThrowIfFailed()
    {
        if (_failure is { } failure)
        {
            throw new ValidationJournalException(failure, storage.Path, _cause?.Message, _cause);
        }
    }

    private List<ValidationRecord> Chain(IReadOnlyList<ValidationRecord> records, Group group)
    {
        var chained = new List<ValidationRecord>(records.Count);
        foreach (var record in records)
        {
            var next = record.Chained(_sequence + 1, _hash, out byte[] line);
            (_sequence, _hash) = (next.Sequence, next.Hash);
            chained.Add(next);
            group.Add(next, line);
        }

        return chained;
    }

    private void StartCommitting()
    {
        if (!_isCommitting)
        {
            _isCommitting = true;
            _commits = Task.Run(Commit);
        }
    }

    private void Commit()
    {
        while (true)
        {
            Group group;
            lock (gate)
            {
                group = _next;
                if (group.IsEmpty)
                {
                    _isCommitting = false;
                    return;
                }

                _next = new Group();
            }

            var failure = Write(group);
            lock (gate)
            {
                if (failure is null)
                {
                    Settle(group);
                }
                else
                {
                    GiveUp(group, failure);
                }
            }
        }
    }

    private ValidationJournalException? Write(Group group)
    {
        var kind = JournalFailure.WriteFailed;
        try
        {
            if (group.Records.Count > 0)
            {
                storage.Append(group.Bytes());
                kind = JournalFailure.FlushFailed;
                storage.Flush();
            }

            return null;
        }
#pragma warning disable CA1031 // Whatever fails, whoever waits must learn of it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new ValidationJournalException(kind, storage.Path, exception.Message, exception);
        }
    }

    private void Settle(Group group)
    {
        foreach (var (record, length) in group.Records)
        {
            _index.Add(record, length);
        }

        if (group.Rewrite is { } rewrite)
        {
            try
            {
                _index = rewrite();
            }
#pragma warning disable CA1031 // The file is the old one or the new one; which, only opening it anew tells.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                (_failure, _cause) = (JournalFailure.FlushFailed, exception);
                Forget(group);
                group.Fail(new ValidationJournalException(JournalFailure.FlushFailed, storage.Path, exception.Message, exception));
                return;
            }
        }

        Forget(group);
        group.Complete();
    }

    // What was to follow is chained to records that do not exist, and fails with them.
    private void GiveUp(Group group, ValidationJournalException failure)
    {
        var following = _next;
        _next = new Group();
        (_sequence, _hash) = (_index.Sequence, _index.Hash);
        if (failure.Failure == JournalFailure.FlushFailed)
        {
            // After a failed flush the system may believe that the bytes are written. Only reading them again tells.
            (_failure, _cause) = (JournalFailure.FlushFailed, failure);
        }
        else
        {
            CutBack();
        }

        foreach (var failed in new[] { group, following })
        {
            Forget(failed);
            failed.Fail(failure);
        }
    }

    private void CutBack()
    {
        try
        {
            storage.Truncate(_index.Length);
        }
#pragma warning disable CA1031 // Half a record may stand at the end; opening the journal anew sets it aside.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            (_failure, _cause) = (JournalFailure.FlushFailed, exception);
        }
    }

    private void Forget(Group group)
    {
        foreach (var (record, _) in group.Records)
        {
            Remove(_underWay, record.RecommendationId ?? "", group);
            if (record.ValidatorId is { } validator)
            {
                Remove(_approvalsUnderWay, new ValidatorAtPoint(record.UseCaseId!, record.PointId!, validator), group);
            }
        }
    }

    private static void Remove<TKey>(Dictionary<TKey, Group> underWay, TKey key, Group group)
        where TKey : notnull
    {
        if (underWay.TryGetValue(key, out var current) && current == group)
        {
            underWay.Remove(key);
        }
    }

    /// <summary>Records that go to the disk together.</summary>
    private sealed class Group
    {
        private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<byte[]> _lines = [];

        public List<(ValidationRecord Record, int Length)> Records { get; } = [];

        public Func<JournalIndex>? Rewrite { get; set; }

        public Task Done => _done.Task;

        public bool IsEmpty => Records.Count == 0 && Rewrite is null;

        public void Add(ValidationRecord record, byte[] line)
        {
            Records.Add((record, line.Length));
            _lines.Add(line);
        }

        public byte[] Bytes()
        {
            var bytes = new byte[_lines.Sum(line => line.Length + 1)];
            int at = 0;
            foreach (byte[] line in _lines)
            {
                line.CopyTo(bytes, at);
                at += line.Length + 1;
                bytes[at - 1] = (byte)'\n';
            }

            return bytes;
        }

        public void Complete() => _done.TrySetResult(true);

        public void Fail(ValidationJournalException failure)
        {
            _done.TrySetException(failure);
            _ = _done.Task.Exception; // Observed, whether or not anyone waits.
        }
    }
}
