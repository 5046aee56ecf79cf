namespace AiGovernance.EntityFrameworkCore;

/// <summary>What a group of appends comes to on the state of the store: chained, or null where the basis holds no more.</summary>
internal sealed class AppendPlan
{
    private AppendPlan(IReadOnlyList<IReadOnlyList<ValidationRecord>?> results) => Results = results;

    public IReadOnlyList<IReadOnlyList<ValidationRecord>?> Results { get; }

    public IEnumerable<ValidationRecord> Records => Results.SelectMany(records => records ?? []);

    /// <summary>Made on the state under the lock; it holds until the lock is given back.</summary>
    public static AppendPlan Of(IReadOnlyList<JournalAppend> appends, JournalState state, string journal)
    {
        var (sequence, hash) = JournalEntry.End(state.Head, journal);
        var lastSequences = new Dictionary<string, long>(state.LastSequences, StringComparer.Ordinal);
        var lastApprovals = new Dictionary<ValidatorAtPoint, long>(state.LastApprovals);
        var results = new List<IReadOnlyList<ValidationRecord>?>(appends.Count);
        foreach (var append in appends)
        {
            if (lastSequences.GetValueOrDefault(append.Basis.RecommendationId) != append.Basis.LastSequence
                || (append.Reviewer is not null && lastApprovals.GetValueOrDefault(append.Reviewer) != (append.Basis.LastApproval?.Sequence ?? 0)))
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
            lastSequences[append.Basis.RecommendationId] = sequence;
            if (append.Reviewer is not null)
            {
                lastApprovals[append.Reviewer] = sequence;
            }

            results.Add(chained);
        }

        return new AppendPlan(results);
    }
}
