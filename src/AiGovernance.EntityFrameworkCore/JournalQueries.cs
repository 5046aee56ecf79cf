using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>What the journal asks the database now and then; what every decision asks is in <see cref="JournalCommands"/>.</summary>
internal static class JournalQueries
{
    private static readonly string Proposed = JournalEntry.Word(RecordedAction.Propose);

    private static readonly string[] Waiting = [JournalEntry.Word(RecommendationStatus.Pending), JournalEntry.Word(RecommendationStatus.Escalated)];

    /// <summary>Number and hash of the last record, after which the next one comes.</summary>
    public static async Task<(long Sequence, string Hash)> HeadAsync(this ValidationJournalContext context, CancellationToken cancellationToken)
        => JournalEntry.End(await context.Entries.OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false), context.Name);

    /// <summary>All records of what waits for a human.</summary>
    public static IQueryable<JournalEntry> Open(this ValidationJournalContext context, string? useCaseId)
    {
        var waiting = context.Entries
            .Where(entry => entry.Action == EF.Constant(Proposed) && (useCaseId == null || entry.UseCaseId == useCaseId))
            .Where(entry => !context.Entries.Any(later => later.RecommendationId == entry.RecommendationId && !EF.Constant(Waiting).Contains(later.Status)))
            .Select(entry => entry.RecommendationId);
        return context.Entries.Where(entry => waiting.Contains(entry.RecommendationId)).OrderBy(entry => entry.Sequence);
    }
}
