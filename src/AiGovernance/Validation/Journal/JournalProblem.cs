namespace AiGovernance;

/// <summary>One thing that was done to a journal, and where.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Line">The line in the file, from 1: of the record, or of the one that follows what is missing.</param>
/// <param name="Sequence">The number of the record, or of the first of those that are missing; 0 if unknown.</param>
/// <param name="Count">How many records.</param>
public sealed record JournalProblem(JournalProblemKind Kind, long Line, long Sequence, long Count = 1);
