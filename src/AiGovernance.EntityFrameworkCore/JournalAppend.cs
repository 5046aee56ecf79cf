namespace AiGovernance.EntityFrameworkCore;

/// <summary>Records that wait to be appended, and whoever waits for them.</summary>
internal sealed class JournalAppend(IReadOnlyList<ValidationRecord> records, ValidationSnapshot basis)
{
    private readonly TaskCompletionSource<IReadOnlyList<ValidationRecord>?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<ValidationRecord> Records { get; } = records;

    public ValidationSnapshot Basis { get; } = basis;

    /// <summary>Whose approvals must not have changed; null if none is appended.</summary>
    public ValidatorAtPoint? Reviewer { get; } = records.Any(IsApproval) ? basis.Reviewer : null;

    public Task<IReadOnlyList<ValidationRecord>?> Done => _done.Task;

    public static bool IsApproval(ValidationRecord record) => record.Action is RecordedAction.Accept or RecordedAction.Modify;

    public void Complete(IReadOnlyList<ValidationRecord>? chained) => _done.TrySetResult(chained);

    public void Fail(Exception exception)
    {
        _done.TrySetException(exception);
        _ = _done.Task.Exception; // Observed, whether or not anyone waits.
    }
}
