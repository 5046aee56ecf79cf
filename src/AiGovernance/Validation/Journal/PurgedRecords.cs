namespace AiGovernance;

/// <summary>Records that are no longer in a journal because their retention is over. GDPR Article 5(1)(e).</summary>
/// <param name="Count">How many records were purged since the journal began; also the sequence number of the last of them.</param>
/// <param name="LastHash">The hash of the last of them, which the next record continues.</param>
/// <param name="From">When the first of the records that this purge removed was made, in UTC.</param>
/// <param name="To">When the last of them was made, in UTC.</param>
public sealed record PurgedRecords(long Count, string LastHash, DateTimeOffset From, DateTimeOffset To);
