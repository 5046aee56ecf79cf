namespace AiGovernance;

/// <summary>
/// How humans decide on what an AI recommends: per use case and role, how often they say yes and no, and how long they
/// take. Where nobody ever says no, nobody validates. AI Act Article 14(4)(b).
/// </summary>
public sealed class JournalStatistics
{
    private JournalStatistics(IReadOnlyList<ValidationCounts> counts, IReadOnlyDictionary<string, long> expired, PurgedRecords? purged)
    {
        Counts = counts;
        Expired = expired;
        Purged = purged;
    }

    /// <summary>The counts, ordered by use case and role.</summary>
    public IReadOnlyList<ValidationCounts> Counts { get; }

    /// <summary>By use case, how many times nobody acted in time.</summary>
    public IReadOnlyDictionary<string, long> Expired { get; }

    /// <summary>The records that were purged, which the counts leave out; null if none were.</summary>
    public PurgedRecords? Purged { get; }

    /// <summary>Counts what the records of a journal say.</summary>
    /// <param name="records">The records in their order.</param>
    public static JournalStatistics Of(IEnumerable<ValidationRecord> records)
    {
        var groups = new Dictionary<(string UseCase, string Role), Group>();
        var expired = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var reviews = new Dictionary<string, Dictionary<string, DateTimeOffset>>(StringComparer.Ordinal);
        PurgedRecords? purged = null;
        foreach (var record in records)
        {
            purged = record.Action == RecordedAction.Checkpoint ? record.Purged : purged;
            if (record is not { RecommendationId: { } id, UseCaseId: { } useCase })
            {
                continue;
            }

            if (!reviews.TryGetValue(id, out var started))
            {
                reviews[id] = started = new(StringComparer.Ordinal);
            }

            if (record.Action == RecordedAction.Propose)
            {
                started[""] = record.RecordedAt;
            }
            else if (record is { Action: RecordedAction.Show, ValidatorId: { } viewer } && !started.ContainsKey(viewer))
            {
                started[viewer] = record.RecordedAt;
            }
            else if (record.Action == RecordedAction.Expire)
            {
                expired[useCase] = expired.TryGetValue(useCase, out long count) ? count + 1 : 1;
            }
            else if (record is { RoleId: { } role, ValidatorId: { } validator, Action: not (RecordedAction.Judge or RecordedAction.Show) })
            {
                if (!groups.TryGetValue((useCase, role), out var group))
                {
                    groups[(useCase, role)] = group = new Group();
                }

                group.Add(record, started.TryGetValue(validator, out var since) || started.TryGetValue("", out since) ? since : null);
            }

            if (!record.IsOpen)
            {
                reviews.Remove(id);
            }
        }

        var counts = groups
            .OrderBy(group => group.Key.UseCase, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Role, StringComparer.Ordinal)
            .Select(group => group.Value.ToCounts(group.Key.UseCase, group.Key.Role));
        return new JournalStatistics([.. counts], expired, purged);
    }

    internal static JournalStatistics Of(IReadOnlyList<ValidationCounts> counts) => new(counts, new Dictionary<string, long>(), purged: null);

    private sealed class Group
    {
        private readonly Dictionary<RecordedAction, long> _actions = [];
        private readonly List<float> _seconds = [];

        public void Add(ValidationRecord record, DateTimeOffset? since)
        {
            _actions[record.Action] = this[record.Action] + 1;

            // A clock moved back would make it negative; it says nothing then.
            if (record.RecordedAt - since is { } time && time >= TimeSpan.Zero)
            {
                _seconds.Add((float)time.TotalSeconds);
            }
        }

        public ValidationCounts ToCounts(string useCaseId, string roleId)
            => new(useCaseId, roleId, this[RecordedAction.Accept], this[RecordedAction.Modify], this[RecordedAction.Reject], this[RecordedAction.Escalate])
            {
                MedianReviewTime = Median(),
            };

        private long this[RecordedAction action] => _actions.TryGetValue(action, out long count) ? count : 0;

        private TimeSpan? Median()
        {
            if (_seconds.Count == 0)
            {
                return null;
            }

            _seconds.Sort();
            int middle = _seconds.Count / 2;
            double median = _seconds.Count % 2 == 1 ? _seconds[middle] : (_seconds[middle - 1] + (double)_seconds[middle]) / 2;
            return TimeSpan.FromMilliseconds(Math.Round(1000 * median));
        }
    }
}
