using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>The removal of the oldest records. The database lets a record go only after a record of its purge is there.</summary>
internal static class DatabasePurge
{
    public static async Task<PurgedRecords?> RunAsync(ValidationJournalContext context, DateTimeOffset before, string reason, CancellationToken cancellationToken)
    {
        // Old records do not change, so they are looked through before anybody has to wait.
        if (await PlanAsync(context, before, cancellationToken).ConfigureAwait(false) is not var (purged, last))
        {
            return null;
        }

        var transaction = await context.BeginAppendAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = transaction.ConfigureAwait(false);
        if (!await context.Entries.AnyAsync(entry => entry.Sequence == last.Sequence && entry.Line == last.Line, cancellationToken).ConfigureAwait(false))
        {
            return null; // Another purge came first.
        }

        var record = new ValidationRecord { Action = RecordedAction.Purge, Reason = reason, Purged = purged, RecordedAt = DateTimeOffset.UtcNow };
        var (sequence, hash) = await context.HeadAsync(cancellationToken).ConfigureAwait(false);
        context.Add(JournalEntry.Of(record.Chained(sequence + 1, hash)));
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        await context.Entries.Where(entry => entry.Sequence <= purged.Count).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);

        // It stands outside the chain: its number and previous hash are those of the last record that it replaces.
        context.Add(JournalEntry.Of((record with { Action = RecordedAction.Checkpoint }).Chained(purged.Count, purged.LastHash)));
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return purged;
        }
        catch (Exception exception)
        {
            throw new ValidationJournalException(JournalFailure.FlushFailed, context.Name, exception.InnermostMessage(), exception);
        }
    }

    // The longest beginning of the journal that is older than a time and contains every recommendation whole and decided, or not at all.
    private static async Task<(PurgedRecords Purged, JournalEntry Last)?> PlanAsync(ValidationJournalContext context, DateTimeOffset before, CancellationToken cancellationToken)
    {
        (PurgedRecords Purged, JournalEntry Last)? plan = null;
        var undecided = new HashSet<string>(StringComparer.Ordinal);
        DateTimeOffset? from = null;
        await foreach (var entry in context.Entries.OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var record = entry.Read(context.Name);
            if (record.Action == RecordedAction.Checkpoint)
            {
                continue;
            }

            if (record.RecordedAt >= before)
            {
                break;
            }

            from ??= record.RecordedAt;
            if (record.RecommendationId is { } id)
            {
                _ = record.Status is RecommendationStatus.Pending or RecommendationStatus.Escalated ? undecided.Add(id) : undecided.Remove(id);
            }

            if (undecided.Count == 0)
            {
                plan = (new PurgedRecords(record.Sequence, record.Hash, from.Value, record.RecordedAt), entry);
            }
        }

        return plan;
    }
}
