namespace AiGovernance.Tool.Analysis;

/// <summary>What was seen of one use case.</summary>
/// <param name="id">Its id; empty for calls that named none.</param>
internal sealed class ObservedUseCase(string id)
{
    private readonly SortedSet<string> _services = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _models = new(StringComparer.Ordinal);

    public string Id => id;

    public long Calls { get; private set; }

    public long Failed { get; private set; }

    public long Refused { get; private set; }

    public long InputTokens { get; private set; }

    public long OutputTokens { get; private set; }

    public DateTimeOffset First { get; private set; } = DateTimeOffset.MaxValue;

    public DateTimeOffset Last { get; private set; }

    /// <summary>Services by their id, else by host or provider.</summary>
    public IReadOnlyCollection<string> Services => _services;

    public IReadOnlyCollection<string> Models => _models;

    public void Add(AiCallRecord record)
    {
        Calls++;
        Failed += record.Outcome == AiCallOutcome.Failed ? 1 : 0;
        Refused += record.Outcome == AiCallOutcome.Refused ? 1 : 0;
        InputTokens += record.InputTokens ?? 0;
        OutputTokens += record.OutputTokens ?? 0;
        First = record.StartedAt < First ? record.StartedAt : First;
        Last = record.StartedAt > Last ? record.StartedAt : Last;
        if (record.Outcome == AiCallOutcome.Refused)
        {
            return;
        }

        if ((record.ServiceId ?? record.Host ?? record.Provider) is { } service)
        {
            _services.Add(service);
        }

        if (record.Target.Model is { } model)
        {
            _models.Add(model);
        }
    }
}
