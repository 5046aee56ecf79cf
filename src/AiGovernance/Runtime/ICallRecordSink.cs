namespace AiGovernance;

/// <summary>Keeps the records of calls: a file, a database, a log server.</summary>
public interface ICallRecordSink
{
    /// <summary>
    /// Keeps a record. If it fails, so does the call whose record it is; a sink which must never stand in the way catches
    /// its own failures.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask WriteAsync(AiCallRecord record, CancellationToken cancellationToken = default);
}
