namespace AiGovernance;

/// <summary>
/// Holds the records of human validation: one chain, in one order, that nobody changes afterwards. Several processes may
/// share a journal if its store can order their appends; whoever decides does so on what the store knows, and the store
/// refuses what was decided on something else (optimistic concurrency).
/// </summary>
/// <remarks>Methods may be called concurrently. They throw <see cref="ValidationJournalException"/> if the store fails.</remarks>
public interface IValidationJournal
{
    /// <summary>What the journal durably knows of a recommendation, and of the person who is about to act.</summary>
    /// <param name="recommendationId">The id of the recommendation.</param>
    /// <param name="reviewer">The person and the point, or null.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<ValidationSnapshot> GetSnapshotAsync(string recommendationId, ValidatorAtPoint? reviewer = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Appends records, all or none, and returns once they are durable. An implementation numbers and chains them
    /// (<see cref="ValidationRecord.Chained(long, string)"/>).
    /// </summary>
    /// <param name="records">The records, which are not in a journal yet.</param>
    /// <param name="basis">
    /// What the decision was weighed on: its recommendation must have no later record than
    /// <see cref="ValidationSnapshot.LastSequence"/>, and, if one of the records is an acceptance or a change, its reviewer
    /// no later approval at the point than <see cref="ValidationSnapshot.LastApproval"/>.
    /// </param>
    /// <param name="cancellationToken">Gives up waiting; the records may be appended nevertheless.</param>
    /// <returns>The records as they stand in the journal; null if the basis has changed and nothing was appended.</returns>
    Task<IReadOnlyList<ValidationRecord>?> AppendAsync(IReadOnlyList<ValidationRecord> records, ValidationSnapshot basis, CancellationToken cancellationToken = default);

    /// <summary>The recommendations that wait for a human, with all their records, oldest first.</summary>
    /// <param name="useCaseId">Only those of this use case.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<ValidationSnapshot> GetOpenAsync(string? useCaseId = null, CancellationToken cancellationToken = default);

    /// <summary>All durable records in their order; the first may be a <see cref="RecordedAction.Checkpoint"/>.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<ValidationRecord> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Looks whether the journal could take a record now, and whether its last record is what was written: a quick look for
    /// a health check, no proof. Nothing is recorded.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="ValidationJournalException">It could not, or it is not.</exception>
    Task CheckAsync(CancellationToken cancellationToken = default);

    /// <summary>The number and hash of the last durable record, to be kept where the journal's keeper cannot reach it.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<JournalAnchor> GetAnchorAsync(CancellationToken cancellationToken = default);
}
