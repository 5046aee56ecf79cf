namespace AiGovernance;

/// <summary>
/// Appends to a journal file, many at a time: while one group of records goes to the disk the next one gathers, and each
/// append returns when its group is there.
/// </summary>
internal sealed class JournalWriter(IJournalStorage storage, JournalIndex index, object gate)
{
    private readonly AppendsUnderWay _underWay = new();
    private JournalIndex _index = index;
    private RecordGroup _next = new();
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
        RecordGroup? group;
        List<ValidationRecord>? chained = null;
        lock (gate)
        {
            ThrowIfFailed();
            var reviewer = records.Any(JournalIndex.IsApproval) ? basis.Reviewer : null;
            group = _underWay.Find(basis.RecommendationId, reviewer);
            if (group is not null)
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
                _underWay.Add(basis.RecommendationId, reviewer, group);
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

    private List<ValidationRecord> Chain(IReadOnlyList<ValidationRecord> records, RecordGroup group)
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
            RecordGroup group;
            lock (gate)
            {
                group = _next;
                if (group.IsEmpty)
                {
                    _isCommitting = false;
                    return;
                }

                _next = new RecordGroup();
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

    private ValidationJournalException? Write(RecordGroup group)
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

    private void Settle(RecordGroup group)
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
                _underWay.Remove(group);
                group.Fail(new ValidationJournalException(JournalFailure.FlushFailed, storage.Path, exception.Message, exception));
                return;
            }
        }

        _underWay.Remove(group);
        group.Complete();
    }

    // What was to follow is chained to records that do not exist, and fails with them.
    private void GiveUp(RecordGroup group, ValidationJournalException failure)
    {
        var following = _next;
        _next = new RecordGroup();
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
            _underWay.Remove(failed);
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
}
