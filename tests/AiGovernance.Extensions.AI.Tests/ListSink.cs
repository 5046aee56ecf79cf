namespace AiGovernance.Extensions.AI.Tests;

/// <summary>Keeps records in memory, or fails.</summary>
internal sealed class ListSink : ICallRecordSink
{
    public List<AiCallRecord> Records { get; } = [];

    public Exception? Failure { get; set; }

    public ValueTask WriteAsync(AiCallRecord record, CancellationToken cancellationToken = default)
    {
        Records.Add(record);
        return Failure is null ? default : ValueTask.FromException(Failure);
    }
}
