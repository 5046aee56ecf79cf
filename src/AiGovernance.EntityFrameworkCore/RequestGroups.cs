namespace AiGovernance.EntityFrameworkCore;

/// <summary>Answers requests many at a time: while one group is worked on the next one gathers.</summary>
/// <param name="work">Answers the requests of a group, or throws; one group at a time.</param>
internal sealed class RequestGroups<TRequest, TAnswer>(Func<IReadOnlyList<TRequest>, Task> work)
    where TRequest : JournalRequest<TAnswer>
{
    private const int MostAtATime = 256;

    private readonly Lock _gate = new();
    private List<TRequest> _waiting = [];
    private Task _working = Task.CompletedTask;
    private bool _isWorking;
    private volatile bool _isClosed;

    public bool IsClosed => _isClosed;

    /// <summary>Puts a request to those that wait; false if no more are taken.</summary>
    public bool TryAdd(TRequest request)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }

            _waiting.Add(request);
            if (!_isWorking)
            {
                _isWorking = true;
                _working = Task.Run(WorkAsync);
            }

            return true;
        }
    }

    /// <summary>Waits for what is under way; nothing is taken from now on.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _isClosed = true;
            return _working;
        }
    }

    private async Task WorkAsync()
    {
        while (Next() is { } group)
        {
            await AnswerAsync(group).ConfigureAwait(false);
        }
    }

    private List<TRequest>? Next()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _isWorking = false;
                return null;
            }

            int count = Math.Min(MostAtATime, _waiting.Count);
            var group = _waiting[..count];
            _waiting = _waiting[count..];
            return group;
        }
    }

    private async Task AnswerAsync(List<TRequest> group)
    {
        try
        {
            await work(group).ConfigureAwait(false);
        }
        catch (ValidationJournalException exception) when (group.Count > 1 && exception.Failure is JournalFailure.WriteFailed or JournalFailure.NotReadable && !Transience.IsTransient(exception))
        {
            // One request that the database refuses must not take the others with it.
            foreach (var request in group)
            {
                await AnswerAsync([request]).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever fails, whoever waits must learn of it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            group.ForEach(request => request.Fail(exception));
        }
    }
}
