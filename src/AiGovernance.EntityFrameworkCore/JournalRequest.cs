namespace AiGovernance.EntityFrameworkCore;

/// <summary>Something that is asked of the database together with others, and whoever waits for the answer.</summary>
internal abstract class JournalRequest<TAnswer>
{
    private readonly TaskCompletionSource<TAnswer> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TAnswer> Done => _done.Task;

    public void Complete(TAnswer answer) => _done.TrySetResult(answer);

    public void Fail(Exception exception)
    {
        _done.TrySetException(exception);
        _ = _done.Task.Exception; // Observed, whether or not anyone waits.
    }
}
