using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>What a group of appends comes to on the state of the store: chained, or null where the basis holds no more.</summary>
internal sealed class AppendPlan
{
    private AppendPlan(IReadOnlyList<IReadOnlyList<ValidationRecord>?> results) => Results = results;

    public IReadOnlyList<IReadOnlyList<ValidationRecord>?> Results { get; }

    public IEnumerable<ValidationRecord> Records => Results.SelectMany(records => records ?? []);

    /// <summary>Made under the lock; it holds until the lock is given back.</summary>
    public static async Task<AppendPlan> MakeAsync(ValidationJournalContext context, IReadOnlyList<JournalAppend> appends, CancellationToken cancellationToken)
    {
        var (sequence, hash) = await context.HeadAsync(cancellationToken).ConfigureAwait(false);
        var lastRecords = await context.LastSequencesAsync(appends.Select(append => append.Basis.RecommendationId), cancellationToken).ConfigureAwait(false);
        var lastApprovals = new Dictionary<ValidatorAtPoint, long>();
        var results = new List<IReadOnlyList<ValidationRecord>?>(appends.Count);
        foreach (var append in appends)
        {
            if (append.Reviewer is { } reviewer && !lastApprovals.ContainsKey(reviewer))
            {
                lastApprovals[reviewer] = await context.Approvals(reviewer).Select(entry => entry.Sequence).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
            }

            if (lastRecords.GetValueOrDefault(append.Basis.RecommendationId) != append.Basis.LastSequence
                || (append.Reviewer is not null && lastApprovals[append.Reviewer] != (append.Basis.LastApproval?.Sequence ?? 0)))
            {
                results.Add(null);
                continue;
            }

            var chained = new List<ValidationRecord>(append.Records.Count);
            foreach (var record in append.Records)
            {
                chained.Add(record.Chained(sequence + 1, hash));
                (sequence, hash) = (chained[^1].Sequence, chained[^1].Hash);
            }

            // What comes later in the group is weighed on what comes before.
            lastRecords[append.Basis.RecommendationId] = sequence;
            if (append.Reviewer is not null)
            {
                lastApprovals[append.Reviewer] = sequence;
            }

            results.Add(chained);
        }

        return new AppendPlan(results);
    }
}
