namespace AiGovernance;

/// <summary>What the records of a recommendation add up to. Nothing else decides where it stands.</summary>
internal sealed class RecommendationState
{
    private readonly Dictionary<string, Judgement> _judgements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Review> _reviews = new(StringComparer.Ordinal);
    private readonly HashSet<string> _handedOn = new(StringComparer.Ordinal);

    private RecommendationState()
    {
    }

    public RecommendationStatus Status { get; private set; }

    public bool IsOpen => Status is RecommendationStatus.Pending or RecommendationStatus.Escalated;

    public ValidationRecord? Proposal { get; private set; }

    public ValidationRecord? Last { get; private set; }

    /// <summary>The roles to which the decision was handed; null if it was not.</summary>
    public IReadOnlyList<string>? ToRoleIds { get; private set; }

    /// <summary>From when on the delay counts.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    /// <summary>Whether nobody acted in time before, so that the decision went to others.</summary>
    public bool HasExpiredOnce { get; private set; }

    public static RecommendationState Of(IEnumerable<ValidationRecord> records)
    {
        var state = new RecommendationState();
        foreach (var record in records)
        {
            state.Apply(record);
        }

        return state;
    }

    public bool HasHandedOn(string validatorId) => _handedOn.Contains(validatorId);

    /// <summary>What others agree to.</summary>
    public IEnumerable<Judgement> JudgementsOfOthers(string validatorId, string hash)
        => _judgements.Where(pair => pair.Key != validatorId && pair.Value.Hash == hash).Select(pair => pair.Value);

    /// <summary>How many persons agree on the value that most agree on.</summary>
    public int MostWhoAgree => _judgements.Count == 0 ? 0 : _judgements.Values.GroupBy(judgement => judgement.Hash).Max(group => group.Count());

    public bool HasAgreed(string validatorId, string hash) => _judgements.TryGetValue(validatorId, out var judgement) && judgement.Hash == hash;

    public bool HasJudgedFirst(string validatorId) => _reviews.TryGetValue(validatorId, out var review) && review.HasJudged;

    /// <summary>What a person has not been shown yet.</summary>
    public IReadOnlyList<ShownMaterial> NotShown(string validatorId, IEnumerable<ShownMaterial> wanted)
        => [.. wanted.Where(material => !_reviews.TryGetValue(validatorId, out var review) || !review.ShownAt.ContainsKey(material))];

    /// <summary>When a person had been shown all of it, or anything if nothing is wanted; null if never.</summary>
    public DateTimeOffset? ReviewingSince(string validatorId, IReadOnlyCollection<ShownMaterial> wanted)
    {
        if (!_reviews.TryGetValue(validatorId, out var review) || review.FirstShownAt is null)
        {
            return null;
        }

        return wanted.Count == 0 ? review.FirstShownAt : wanted.All(review.ShownAt.ContainsKey) ? wanted.Max(material => review.ShownAt[material]) : null;
    }

    private void Apply(ValidationRecord record)
    {
        Last = record;
        Status = record.Status;
        switch (record.Action)
        {
            case RecordedAction.Propose:
                Proposal = record;
                // A recommendation cannot buy time by saying that it comes from the future.
                WaitingSince = record.CreatedAt < record.RecordedAt ? record.CreatedAt.Value : record.RecordedAt;
                break;
            case RecordedAction.Show:
                ReviewOf(record.ValidatorId!).Show(record);
                break;
            case RecordedAction.Judge:
                ReviewOf(record.ValidatorId!).HasJudged = true;
                break;
            case RecordedAction.Accept:
                _judgements[record.ValidatorId!] = new Judgement(record.OutputHash!, record.RoleId!);
                break;
            case RecordedAction.Modify:
                _judgements[record.ValidatorId!] = new Judgement(record.ModifiedHash!, record.RoleId!);
                break;
            case RecordedAction.Escalate:
                _handedOn.Add(record.ValidatorId!);
                HandOn(record);
                break;
            case RecordedAction.Expire when record.Status == RecommendationStatus.Escalated:
                HasExpiredOnce = true;
                HandOn(record);
                break;
        }
    }

    // Who decides after others have not, decides anew.
    private void HandOn(ValidationRecord record)
    {
        _judgements.Clear();
        ToRoleIds = record.ToRoleIds;
        WaitingSince = record.RecordedAt;
    }

    private Review ReviewOf(string validatorId)
    {
        if (!_reviews.TryGetValue(validatorId, out var review))
        {
            _reviews[validatorId] = review = new Review();
        }

        return review;
    }

    /// <summary>What a person agrees to at present, and in which role.</summary>
    internal sealed record Judgement(string Hash, string RoleId);

    private sealed class Review
    {
        public Dictionary<ShownMaterial, DateTimeOffset> ShownAt { get; } = [];

        public DateTimeOffset? FirstShownAt { get; private set; }

        public bool HasJudged { get; set; }

        public void Show(ValidationRecord record)
        {
            FirstShownAt ??= record.RecordedAt;
            foreach (var material in record.Material ?? [])
            {
                if (!ShownAt.ContainsKey(material))
                {
                    ShownAt.Add(material, record.RecordedAt);
                }
            }
        }
    }
}
