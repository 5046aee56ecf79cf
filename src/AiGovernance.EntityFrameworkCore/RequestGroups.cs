namespace AiGovernance.EntityFrameworkCore;

/// <summary>Answers requests many at a time: while one group is worked on the next one gathers.</summary>
internal sealed class RequestGroups<TRequest, TAnswer> : IAsyncDisposable
    where TRequest : JournalRequest<TAnswer>
{
    private const int MostAtATime = 256;

    private readonly Lock _gate = new();
    private readonly Func<IReadOnlyList<TRequest>, Task> _work;
    private readonly Func<ValueTask> _rest;
    private readonly TimeSpan _restAfter;
    private readonly Timer _timer;
    private List<TRequest> _waiting = [];
    private Task _working = Task.CompletedTask;
    private bool _isWorking;
    private bool _isResting = true;
    private volatile bool _isClosed;

    /// <summary>Answers requests in groups.</summary>
    /// <param name="work">Answers the requests of a group, or throws; one group at a time.</param>
    /// <param name="rest">Gives back what the work needs; not while it goes on.</param>
    /// <param name="restAfter">How long nothing is asked before it rests; ten seconds if not set.</param>
    public RequestGroups(Func<IReadOnlyList<TRequest>, Task> work, Func<ValueTask> rest, TimeSpan? restAfter = null)
    {
        _work = work;
        _rest = rest;
        _restAfter = restAfter ?? TimeSpan.FromSeconds(10);
        _timer = new Timer(_ => Rest(), state: null, Timeout.Infinite, Timeout.Infinite);
    }

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

    /// <summary>Waits for what is under way, and rests; nothing is taken from now on.</summary>
    public async ValueTask DisposeAsync()
    {
        Task working;
        lock (_gate)
        {
            _isClosed = true;
            working = _working;
        }

        await working.ConfigureAwait(false);
        await _timer.DisposeAsync().ConfigureAwait(false);
        await _rest().ConfigureAwait(false);
    }

    private void Rest()
    {
        lock (_gate)
        {
            if (!_isWorking && !_isResting && !_isClosed)
            {
                (_isWorking, _isResting) = (true, true);
                _working = Task.Run(async () =>
                {
                    await _rest().ConfigureAwait(false);
                    await WorkAsync().ConfigureAwait(false); // What came meanwhile.
                });
            }
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
                if (!_isResting && !_isClosed)
                {
                    _timer.Change(_restAfter, Timeout.InfiniteTimeSpan);
                }

                return null;
            }

            _isResting = false;
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
            await _work(group).ConfigureAwait(false);
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
