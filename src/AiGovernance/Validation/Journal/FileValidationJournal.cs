using System.Runtime.CompilerServices;

namespace AiGovernance;

/// <summary>
/// A journal in one file: JSON Lines, appended to and never changed, each record with the hash of the one before, flushed
/// to the disk before a decision is returned. Appends that come together share one flush. For one process at a time.
/// </summary>
public sealed class FileValidationJournal : IValidationJournal, IDisposable
{
    private readonly IJournalStorage _storage;
    private readonly JournalWriter _writer;
    private readonly object _gate = new();
    private readonly SemaphoreSlim _purging = new(1, 1);

    internal FileValidationJournal(IJournalStorage storage)
    {
        _storage = storage;
        var index = JournalReplay.Index(storage, out byte[] tornTail);
        if (tornTail.Length > 0)
        {
            TornTailPath = storage.SetAside($"torn-{index.Sequence + 1}", tornTail);
            storage.Truncate(index.Length);
        }

        _writer = new JournalWriter(storage, index, _gate);
    }

    /// <summary>The full path of the file.</summary>
    public string Path => _storage.Path;

    /// <summary>
    /// Where the torn end of the file was put that was found on opening; null if there was none. A crash leaves one. It
    /// held no acknowledged record.
    /// </summary>
    public string? TornTailPath { get; }

    /// <summary>Opens a journal, or begins a new one. What is pending is known again; a torn end is set aside.</summary>
    /// <param name="path">The path of the file, for instance <c>validation.jsonl</c>. Its folder must exist. A file <c>.lock</c> beside it keeps other writers out.</param>
    /// <exception cref="ValidationJournalException">The journal is open elsewhere, cannot be read, or its chain is broken.</exception>
    public static FileValidationJournal Open(string path)
    {
        var storage = DiskStorage.Open(path);
        try
        {
            return new FileValidationJournal(storage);
        }
        catch (Exception exception) when (exception is IOException and not ValidationJournalException or UnauthorizedAccessException)
        {
            storage.Dispose();
            throw new ValidationJournalException(JournalFailure.NotReadable, storage.Path, exception.Message, exception);
        }
        catch
        {
            storage.Dispose();
            throw;
        }
    }

    /// <summary>The records of a journal file, which may be open elsewhere, one after another; a torn end is left out. The chain is not checked: see <see cref="JournalVerifier"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">The file cannot be read, or a line of it is not a record.</exception>
    public static IEnumerable<ValidationRecord> ReadFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        foreach (var record in JournalReplay.Records(stream, path))
        {
            yield return record;
        }
    }

    /// <inheritdoc/>
    public Task<ValidationSnapshot> GetSnapshotAsync(string recommendationId, ValidatorAtPoint? reviewer = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            _writer.ThrowIfFailed();
            var index = _writer.Index;
            var records = index.OffsetOfClosed(recommendationId) is { } offset ? [JournalReplay.RecordAt(_storage, offset)] : index.RecordsOfOpen(recommendationId);
            return Task.FromResult(new ValidationSnapshot(recommendationId, records) { Reviewer = reviewer, LastApproval = index.LastApproval(reviewer) });
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ValidationRecord>?> AppendAsync(IReadOnlyList<ValidationRecord> records, ValidationSnapshot basis, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var append = _writer.AppendAsync(records, basis);
        if (cancellationToken.CanBeCanceled)
        {
            var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            using (cancellationToken.Register(static source => ((TaskCompletionSource<bool>)source!).TrySetResult(true), cancelled))
            {
                if (await Task.WhenAny(append, cancelled.Task).ConfigureAwait(false) != append)
                {
                    throw new OperationCanceledException(cancellationToken);
                }
            }
        }

        return await append.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ValidationSnapshot> GetOpenAsync(string? useCaseId = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<ValidationSnapshot> open;
        lock (_gate)
        {
            _writer.ThrowIfFailed();
            open = [.. _writer.Index.Open
                .Where(pair => useCaseId is null || pair.Value[0].UseCaseId == useCaseId)
                .Select(pair => new ValidationSnapshot(pair.Key, [.. pair.Value]))];
        }

        foreach (var snapshot in open)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return snapshot;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ValidationRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        long length;
        Stream stream;
        lock (_gate)
        {
            _writer.ThrowIfFailed();
            length = _writer.Index.Length;
            stream = _storage.OpenRead();
        }

        using (stream)
        {
            foreach (var record in JournalReplay.Records(stream, Path, length))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return record;
            }
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<JournalAnchor> GetAnchorAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            _writer.ThrowIfFailed();
            return Task.FromResult(new JournalAnchor(_writer.Index.Sequence, _writer.Index.Hash, DateTimeOffset.UtcNow));
        }
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            _writer.ThrowIfFailed();
            JournalEnd.Check(_storage, _writer.Index, isQuiet: !_writer.IsCommitting);
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// Removes the oldest records whose retention is over: as many as are older than a time and belong to decided
    /// recommendations only. A record in the chain says so, and a checkpoint takes their place, so that verification
    /// proves that nothing else is missing. GDPR Article 5(1)(e).
    /// </summary>
    /// <param name="before">Records made before this time may go.</param>
    /// <param name="reason">Why, for instance <c>retention P2Y of the entry</c>.</param>
    /// <param name="cancellationToken">Gives up before anything is removed.</param>
    /// <returns>What was removed; null if there was nothing to remove.</returns>
    public async Task<PurgedRecords?> PurgeAsync(DateTimeOffset before, string reason, CancellationToken cancellationToken = default)
    {
        await _purging.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var purge = JournalPurge.Plan(_storage, before, cancellationToken);
            if (purge is null)
            {
                return null;
            }

            var record = purge.Record(RecordedAction.Purge, reason, DateTimeOffset.UtcNow);
            await _writer.AppendAsync([record], new ValidationSnapshot("", [])).ConfigureAwait(false);
            await _writer.RewriteAsync(() => purge.Execute(_storage, record)).ConfigureAwait(false);
            return purge.Purged;
        }
        finally
        {
            _purging.Release();
        }
    }

    /// <summary>Waits for what is being written, and closes the file.</summary>
    public void Dispose()
    {
        _writer.CloseAsync().GetAwaiter().GetResult();
        _storage.Dispose();
        _purging.Dispose();
    }
}
