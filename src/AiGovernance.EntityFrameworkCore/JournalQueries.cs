using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>What the journal asks the database.</summary>
internal static class JournalQueries
{
    private static readonly string Proposed = JournalEntry.Word(RecordedAction.Propose);

    private static readonly string[] Approving = [JournalEntry.Word(RecordedAction.Accept), JournalEntry.Word(RecordedAction.Modify)];

    private static readonly string[] Waiting = [JournalEntry.Word(RecommendationStatus.Pending), JournalEntry.Word(RecommendationStatus.Escalated)];

    /// <summary>Number and hash of the last record, after which the next one comes.</summary>
    public static async Task<(long Sequence, string Hash)> HeadAsync(this ValidationJournalContext context, CancellationToken cancellationToken)
    {
        var last = await context.Entries.OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (last is null)
        {
            return (0, ValidationRecord.NoHash);
        }

        var record = last.Read(context.Name);
        return record.Purged is { } purged && record.Action == RecordedAction.Checkpoint ? (purged.Count, purged.LastHash) : (record.Sequence, record.Hash);
    }

    /// <summary>The records of a recommendation in their order.</summary>
    public static IQueryable<JournalEntry> RecordsOf(this ValidationJournalContext context, string recommendationId)
        => context.Entries.Where(entry => entry.RecommendationId == recommendationId).OrderBy(entry => entry.Sequence);

    /// <summary>What a person accepted or changed at a point, the newest first.</summary>
    public static IQueryable<JournalEntry> Approvals(this ValidationJournalContext context, ValidatorAtPoint reviewer)
        => context.Entries
            .Where(entry => entry.UseCaseId == reviewer.UseCaseId && entry.PointId == reviewer.PointId && entry.ValidatorId == reviewer.ValidatorId)
            .Where(entry => EF.Constant(Approving).Contains(entry.Action))
            .OrderByDescending(entry => entry.Sequence);

    /// <summary>All records of what waits for a human.</summary>
    public static IQueryable<JournalEntry> Open(this ValidationJournalContext context, string? useCaseId)
    {
        var waiting = context.Entries
            .Where(entry => entry.Action == EF.Constant(Proposed) && (useCaseId == null || entry.UseCaseId == useCaseId))
            .Where(entry => !context.Entries.Any(later => later.RecommendationId == entry.RecommendationId && !EF.Constant(Waiting).Contains(later.Status)))
            .Select(entry => entry.RecommendationId);
        return context.Entries.Where(entry => waiting.Contains(entry.RecommendationId)).OrderBy(entry => entry.Sequence);
    }

    /// <summary>The number of the last record of each recommendation that has one.</summary>
    public static async Task<Dictionary<string, long>> LastSequencesAsync(this ValidationJournalContext context, IEnumerable<string> recommendationIds, CancellationToken cancellationToken)
    {
        string?[] ids = [.. recommendationIds.Distinct(StringComparer.Ordinal)];
        return await context.Entries
            .Where(entry => ids.Contains(entry.RecommendationId))
            .GroupBy(entry => entry.RecommendationId!)
            .Select(records => new { Id = records.Key, Last = records.Max(entry => entry.Sequence) })
            .ToDictionaryAsync(last => last.Id, last => last.Last, StringComparer.Ordinal, cancellationToken)
            .ConfigureAwait(false);
    }
}
