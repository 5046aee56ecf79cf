namespace AiGovernance;

/// <summary>The appends that are not durable yet: on which recommendations, of whose approvals, and in which group they go to the disk.</summary>
internal sealed class AppendsUnderWay
{
    private readonly Dictionary<string, RecordGroup> _recommendations = new(StringComparer.Ordinal);
    private readonly Dictionary<ValidatorAtPoint, RecordGroup> _approvals = [];

    /// <summary>The group after which a recommendation, or what a person approved, will have changed; null if there is none.</summary>
    public RecordGroup? Find(string recommendationId, ValidatorAtPoint? reviewer)
        => _recommendations.TryGetValue(recommendationId, out var group) || (reviewer is not null && _approvals.TryGetValue(reviewer, out group)) ? group : null;

    public void Add(string recommendationId, ValidatorAtPoint? reviewer, RecordGroup group)
    {
        _recommendations[recommendationId] = group;
        if (reviewer is not null)
        {
            _approvals[reviewer] = group;
        }
    }

    /// <summary>The group is on the disk, or never will be.</summary>
    public void Remove(RecordGroup group)
    {
        Remove(_recommendations, group);
        Remove(_approvals, group);
    }

    private static void Remove<TKey>(Dictionary<TKey, RecordGroup> underWay, RecordGroup group)
        where TKey : notnull
    {
        foreach (var key in underWay.Where(pair => pair.Value == group).Select(pair => pair.Key).ToList())
        {
            underWay.Remove(key);
        }
    }
}
