using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>
/// A journal in a database, which several processes and machines may share: the same records and the same hash chain as
/// <see cref="FileValidationJournal"/>, in the order that the database gives. A record is committed to the disk before a
/// decision is returned; decisions that come together share their questions and one commit. While they come, it holds two connections.
/// </summary>
/// <remarks>What is busy, restarts or is out of reach is tried again for <see cref="DatabaseValidationJournalOptions.RetryFor"/>.</remarks>
public sealed class DatabaseValidationJournal : IValidationJournal, IAsyncDisposable, IDisposable
{
    private readonly IDbContextFactory<ValidationJournalContext> _contexts;
    private readonly DatabaseValidationJournalOptions _options;
    private readonly JournalAppender _appender;
    private readonly SnapshotReader _snapshots;

    /// <summary>A journal in a database whose tables are there: see <see cref="MigrateAsync"/>.</summary>
    /// <param name="contexts">Where to find the database.</param>
    /// <param name="options">How the journal behaves.</param>
    public DatabaseValidationJournal(IDbContextFactory<ValidationJournalContext> contexts, DatabaseValidationJournalOptions? options = null)
    {
        _contexts = contexts ?? throw new ArgumentNullException(nameof(contexts));
        _options = options ?? new DatabaseValidationJournalOptions();
        _appender = new JournalAppender(contexts, _options);
        _snapshots = new SnapshotReader(contexts, _options);
    }

    /// <summary>
    /// Makes the database, or brings it up to this version of the package. Several machines may do so at once. Where the
    /// application may not change tables, apply the script of <c>dotnet ef migrations script</c> instead.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="ValidationJournalException">The database cannot be reached or changed.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken = default)
        => AskAsync(
            async context =>
            {
                await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<ValidationSnapshot> GetSnapshotAsync(string recommendationId, ValidatorAtPoint? reviewer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recommendationId);
        cancellationToken.ThrowIfCancellationRequested();
        return await (_snapshots.Read(new SnapshotRequest(recommendationId, reviewer)) ?? throw Closed()).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ValidationRecord>?> AppendAsync(IReadOnlyList<ValidationRecord> records, ValidationSnapshot basis, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(basis);
        cancellationToken.ThrowIfCancellationRequested();
        return await (_appender.Append(new JournalAppend(records, basis)) ?? throw Closed()).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ValidationSnapshot> GetOpenAsync(string? useCaseId = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var open = await AskAsync(
            async context =>
            {
                var entries = await context.Open(useCaseId).ToListAsync(cancellationToken).ConfigureAwait(false);
                return entries.Select(entry => entry.Read(context.Name)).GroupBy(record => record.RecommendationId!, StringComparer.Ordinal).ToList();
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var records in open)
        {
            yield return new ValidationSnapshot(records.Key, [.. records]);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ValidationRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var context = Open();
        await using var _ = context.ConfigureAwait(false);
        await foreach (var entry in InOrderAsync(context, cancellationToken).ConfigureAwait(false))
        {
            yield return entry.Read(context.Name);
        }
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellationToken = default)
        => AskAsync(
            async context =>
            {
                await context.HeadAsync(cancellationToken).ConfigureAwait(false);

                // Inserts nothing, and needs all that inserting needs.
                return await context.Database.ExecuteSqlRawAsync("INSERT INTO validation_records SELECT * FROM validation_records WHERE 1 = 0", cancellationToken).ConfigureAwait(false);
            },
            cancellationToken,
            JournalFailure.WriteFailed);

    /// <inheritdoc/>
    public Task<JournalAnchor> GetAnchorAsync(CancellationToken cancellationToken = default)
        => AskAsync(
            async context =>
            {
                var (sequence, hash) = await context.HeadAsync(cancellationToken).ConfigureAwait(false);
                return new JournalAnchor(sequence, hash, DateTimeOffset.UtcNow);
            },
            cancellationToken);

    /// <summary>
    /// Writes the journal as it stands, changed records included, as JSON Lines: what <c>aigov journal verify</c>,
    /// <see cref="JournalVerifier"/> and <see cref="FileValidationJournal"/> read.
    /// </summary>
    /// <param name="target">Where to; it is flushed and stays open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ValidationJournalException">The database cannot be read.</exception>
    public async Task ExportAsync(Stream target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var context = Open();
        await using var _ = context.ConfigureAwait(false);
        await foreach (var entry in InOrderAsync(context, cancellationToken).ConfigureAwait(false))
        {
            await target.WriteAsync(entry.ToLine(), cancellationToken).ConfigureAwait(false);
        }

        await target.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Proves that nothing was changed, removed or moved in the database, or says what and where: the chain as
    /// <see cref="JournalVerifier"/> sees it in an export, and the columns by which records are found. The line of a problem
    /// is that of the export. It reads in constant memory, while others may append.
    /// </summary>
    /// <param name="anchor">An anchor taken earlier and kept elsewhere.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ValidationJournalException">The database cannot be read.</exception>
    public Task<JournalVerification> VerifyAsync(JournalAnchor? anchor = null, CancellationToken cancellationToken = default)
        => AskAsync(context => Task.Run(() => DatabaseVerification.Run(context, anchor, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>
    /// Removes the oldest records whose retention is over, in one transaction: as many as are older than a time and belong to
    /// decided recommendations only. A record in the chain says so, and a checkpoint takes their place, so that verification
    /// proves that nothing else is missing. GDPR Article 5(1)(e).
    /// </summary>
    /// <param name="before">Records made before this time may go.</param>
    /// <param name="reason">Why, for instance <c>retention P2Y of the entry</c>.</param>
    /// <param name="cancellationToken">Gives up before anything is removed.</param>
    /// <returns>What was removed; null if there was nothing to remove.</returns>
    /// <exception cref="ValidationJournalException">The database cannot be read or written.</exception>
    public Task<PurgedRecords?> PurgeAsync(DateTimeOffset before, string reason, CancellationToken cancellationToken = default)
        => AskAsync(context => DatabasePurge.RunAsync(context, before, reason, cancellationToken), cancellationToken, JournalFailure.WriteFailed);

    /// <summary>Waits for what is being written; nothing is appended from now on.</summary>
    public async ValueTask DisposeAsync()
    {
        await _appender.DisposeAsync().ConfigureAwait(false);
        await _snapshots.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for what is being written; nothing is appended from now on.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private ValidationJournalContext Open() => _appender.IsClosed ? throw Closed() : _contexts.CreateDbContext();

    private ValidationJournalException Closed()
    {
        using var context = _contexts.CreateDbContext();
        return new ValidationJournalException(JournalFailure.Closed, context.Name);
    }

    private async Task<T> AskAsync<T>(Func<ValidationJournalContext, Task<T>> ask, CancellationToken cancellationToken, JournalFailure failure = JournalFailure.NotReadable)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tries = new Tries(_options.RetryFor);
        while (true)
        {
            var context = Open();
            await using var _ = context.ConfigureAwait(false);
            try
            {
                return await ask(context).ConfigureAwait(false);
            }
            catch (Exception exception) when (IsOfDatabase(exception))
            {
                if (!Transience.IsTransient(exception) || !await tries.AgainAsync(cancellationToken).ConfigureAwait(false))
                {
                    throw new ValidationJournalException(failure, context.Name, exception.InnermostMessage(), exception);
                }
            }
        }
    }

    private static async IAsyncEnumerable<JournalEntry> InOrderAsync(ValidationJournalContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var entries = context.Entries.OrderBy(entry => entry.Sequence).AsAsyncEnumerable().GetAsyncEnumerator(cancellationToken);
        await using var _ = entries.ConfigureAwait(false);
        while (await NextAsync().ConfigureAwait(false))
        {
            yield return entries.Current;
        }

        async Task<bool> NextAsync()
        {
            try
            {
                return await entries.MoveNextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (IsOfDatabase(exception))
            {
                throw new ValidationJournalException(JournalFailure.NotReadable, context.Name, exception.InnermostMessage(), exception);
            }
        }
    }

    private static bool IsOfDatabase(Exception exception) => exception is not (ValidationJournalException or OperationCanceledException);
}
