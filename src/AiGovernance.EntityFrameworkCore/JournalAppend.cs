namespace AiGovernance.EntityFrameworkCore;

/// <summary>Records that wait to be appended: answered as they stand in the journal, or with null where the basis holds no more.</summary>
internal sealed class JournalAppend(IReadOnlyList<ValidationRecord> records, ValidationSnapshot basis) : JournalRequest<IReadOnlyList<ValidationRecord>?>
{
    public IReadOnlyList<ValidationRecord> Records { get; } = records;

    public ValidationSnapshot Basis { get; } = basis;

    /// <summary>Whose approvals must not have changed; null if none is appended.</summary>
    public ValidatorAtPoint? Reviewer { get; } = records.Any(IsApproval) ? basis.Reviewer : null;

    private static bool IsApproval(ValidationRecord record) => record.Action is RecordedAction.Accept or RecordedAction.Modify;
}
