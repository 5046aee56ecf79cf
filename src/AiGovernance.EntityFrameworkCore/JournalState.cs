namespace AiGovernance.EntityFrameworkCore;

/// <summary>What appends are weighed on, as it is under the lock.</summary>
/// <param name="Head">The last record of the journal; null if there is none.</param>
/// <param name="LastSequences">The number of the last record of each recommendation that has one.</param>
/// <param name="LastApprovals">The number of the last record by which each person approved something at a point.</param>
internal sealed record JournalState(JournalEntry? Head, IReadOnlyDictionary<string, long> LastSequences, IReadOnlyDictionary<ValidatorAtPoint, long> LastApprovals);
