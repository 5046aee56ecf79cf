using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>
/// Appends to the database, many at a time: while one group is committed the next one gathers, and each append returns when
/// its group is durable. Between processes, the lock of the database gives the order.
/// </summary>
internal sealed class JournalAppender(IDbContextFactory<ValidationJournalContext> contexts, DatabaseValidationJournalOptions options)
{
    private const int MostAtATime = 256;

    private readonly Lock _gate = new();
    private List<JournalAppend> _waiting = [];
    private Task _commits = Task.CompletedTask;
    private bool _isCommitting;
    private volatile bool _isClosed;

    public Task<IReadOnlyList<ValidationRecord>?> AppendAsync(JournalAppend append)
    {
        lock (_gate)
        {
            ThrowIfClosed();
            _waiting.Add(append);
            if (!_isCommitting)
            {
                _isCommitting = true;
                _commits = Task.Run(CommitAsync);
            }
        }

        return append.Done;
    }

    public void ThrowIfClosed()
    {
        if (_isClosed)
        {
            using var context = contexts.CreateDbContext();
            throw new ValidationJournalException(JournalFailure.Closed, context.Name);
        }
    }

    /// <summary>Waits for what is under way; nothing is appended from now on.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _isClosed = true;
            return _commits;
        }
    }

    private async Task CommitAsync()
    {
        while (true)
        {
            List<JournalAppend> group;
            lock (_gate)
            {
                if (_waiting.Count == 0)
                {
                    _isCommitting = false;
                    return;
                }

                int count = Math.Min(MostAtATime, _waiting.Count);
                group = _waiting[..count];
                _waiting = _waiting[count..];
            }

            await CommitAsync(group).ConfigureAwait(false);
        }
    }

    private async Task CommitAsync(List<JournalAppend> group)
    {
        try
        {
            var results = await WriteAsync(group).ConfigureAwait(false);
            for (int i = 0; i < group.Count; i++)
            {
                group[i].Complete(results[i]);
            }
        }
        catch (ValidationJournalException exception) when (exception.Failure == JournalFailure.WriteFailed && group.Count > 1 && !Transience.IsTransient(exception))
        {
            // One record that the database refuses must not take the others with it.
            foreach (var append in group)
            {
                await CommitAsync([append]).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever fails, whoever waits must learn of it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            group.ForEach(append => append.Fail(exception));
        }
    }

    private async Task<IReadOnlyList<IReadOnlyList<ValidationRecord>?>> WriteAsync(List<JournalAppend> group)
    {
        var tries = new Tries(options.RetryFor);
        AppendPlan? unconfirmed = null;
        Exception? cause = null;
        while (true)
        {
            var context = contexts.CreateDbContext();
            await using var _ = context.ConfigureAwait(false);
            try
            {
                var transaction = await context.BeginAppendAsync(CancellationToken.None).ConfigureAwait(false);
                await using var __ = transaction.ConfigureAwait(false);
                if (unconfirmed is not null)
                {
                    // Under the lock the answer is final: a commit that was under way has ended.
                    if (await HoldsAsync(context, unconfirmed.Records.First()).ConfigureAwait(false))
                    {
                        return unconfirmed.Results;
                    }

                    unconfirmed = null;
                    if (!Transience.IsTransient(cause!))
                    {
                        throw new ValidationJournalException(JournalFailure.WriteFailed, context.Name, cause!.Message, cause);
                    }
                }

                var plan = await AppendPlan.MakeAsync(context, group, CancellationToken.None).ConfigureAwait(false);
                if (!plan.Records.Any())
                {
                    return plan.Results;
                }

                context.AddRange(plan.Records.Select(JournalEntry.Of));
                await context.SaveChangesAsync().ConfigureAwait(false);
                unconfirmed = plan;
                await transaction.CommitAsync().ConfigureAwait(false);
                return plan.Results;
            }
            catch (Exception exception) when (exception is not ValidationJournalException)
            {
                cause = exception;
                if ((unconfirmed is null && !Transience.IsTransient(exception)) || !await tries.AgainAsync(CancellationToken.None).ConfigureAwait(false))
                {
                    throw new ValidationJournalException(unconfirmed is null ? JournalFailure.WriteFailed : JournalFailure.FlushFailed, context.Name, exception.InnermostMessage(), exception);
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
