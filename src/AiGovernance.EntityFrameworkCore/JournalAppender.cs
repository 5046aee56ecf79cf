using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>
/// Appends to the database, many at a time: each append returns when its group is committed. Between processes, the lock of
/// the database gives the order.
/// </summary>
internal sealed class JournalAppender : IAsyncDisposable
{
    private readonly DatabaseValidationJournalOptions _options;
    private readonly JournalConnection _connection;
    private readonly RequestGroups<JournalAppend, IReadOnlyList<ValidationRecord>?> _groups;

    public JournalAppender(IDbContextFactory<ValidationJournalContext> contexts, DatabaseValidationJournalOptions options)
    {
        _options = options;
        _connection = new JournalConnection(contexts);
        _groups = new RequestGroups<JournalAppend, IReadOnlyList<ValidationRecord>?>(AppendAsync, _connection.DisposeAsync);
    }

    public bool IsClosed => _groups.IsClosed;

    /// <summary>Asks for an append; null if the journal is closed.</summary>
    public Task<IReadOnlyList<ValidationRecord>?>? Append(JournalAppend append) => _groups.TryAdd(append) ? append.Done : null;

    /// <summary>Waits for what is being written; nothing is appended from now on.</summary>
    public ValueTask DisposeAsync() => _groups.DisposeAsync();

    private async Task AppendAsync(IReadOnlyList<JournalAppend> group)
    {
        var results = await WriteAsync(group).ConfigureAwait(false);
        for (int i = 0; i < group.Count; i++)
        {
            group[i].Complete(results[i]);
        }
    }

    private async Task<IReadOnlyList<IReadOnlyList<ValidationRecord>?>> WriteAsync(IReadOnlyList<JournalAppend> group)
    {
        var tries = new Tries(_options.RetryFor);
        AppendPlan? unconfirmed = null;
        Exception? cause = null;
        while (true)
        {
            try
            {
                var commands = await _connection.OpenAsync().ConfigureAwait(false);
                var transaction = await commands.Context.BeginAppendAsync(CancellationToken.None).ConfigureAwait(false);
                await using var _ = transaction.ConfigureAwait(false);
                if (unconfirmed is not null)
                {
                    // Under the lock the answer is final: a commit that was under way has ended.
                    if (await HoldsAsync(commands.Context, unconfirmed.Records.First()).ConfigureAwait(false))
                    {
                        return unconfirmed.Results;
                    }

                    unconfirmed = null;
                    if (!Transience.IsTransient(cause!))
                    {
                        throw new ValidationJournalException(JournalFailure.WriteFailed, _connection.Name, cause!.Message, cause);
                    }
                }

                var state = await commands.StateAsync(transaction, group.Select(append => append.Basis.RecommendationId), group.Select(append => append.Reviewer).OfType<ValidatorAtPoint>()).ConfigureAwait(false);
                var plan = AppendPlan.Of(group, state, _connection.Name);
                if (!plan.Records.Any())
                {
                    return plan.Results;
                }

                await commands.InsertAsync(transaction, plan.Records.Select(JournalEntry.Of)).ConfigureAwait(false);
                unconfirmed = plan;
                await transaction.CommitAsync().ConfigureAwait(false);
                return plan.Results;
            }
            catch (Exception exception) when (exception is not ValidationJournalException)
            {
                cause = exception;
                await _connection.DisposeAsync().ConfigureAwait(false);
                if ((unconfirmed is null && !Transience.IsTransient(exception)) || !await tries.AgainAsync(CancellationToken.None).ConfigureAwait(false))
                {
                    throw new ValidationJournalException(unconfirmed is null ? JournalFailure.WriteFailed : JournalFailure.FlushFailed, _connection.Name, exception.InnermostMessage(), exception);
                }
            }
        }
    }

    private static Task<bool> HoldsAsync(ValidationJournalContext context, ValidationRecord record)
    {
        string line = JournalEntry.Of(record).Line;
        return context.Entries.AnyAsync(entry => entry.Sequence == record.Sequence && entry.Line == line);
    }
}
