using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>Reads what decisions are weighed on, of many at a time.</summary>
internal sealed class SnapshotReader : IAsyncDisposable
{
    private readonly DatabaseValidationJournalOptions _options;
    private readonly JournalConnection _connection;
    private readonly RequestGroups<SnapshotRequest, ValidationSnapshot> _groups;

    public SnapshotReader(IDbContextFactory<ValidationJournalContext> contexts, DatabaseValidationJournalOptions options)
    {
        _options = options;
        _connection = new JournalConnection(contexts);
        _groups = new RequestGroups<SnapshotRequest, ValidationSnapshot>(ReadAsync, _connection.DisposeAsync);
    }

    /// <summary>Asks for a snapshot; null if the journal is closed.</summary>
    public Task<ValidationSnapshot>? Read(SnapshotRequest request) => _groups.TryAdd(request) ? request.Done : null;

    /// <summary>Waits for what is being read; nothing is read from now on.</summary>
    public ValueTask DisposeAsync() => _groups.DisposeAsync();

    private async Task ReadAsync(IReadOnlyList<SnapshotRequest> group)
    {
        var tries = new Tries(_options.RetryFor);
        while (true)
        {
            try
            {
                var commands = await _connection.OpenAsync().ConfigureAwait(false);
                var (records, approvals) = await commands.SnapshotsAsync(group.Select(request => request.RecommendationId), group.Select(request => request.Reviewer).OfType<ValidatorAtPoint>()).ConfigureAwait(false);
                foreach (var request in group)
                {
                    Answer(request, records[request.RecommendationId], request.Reviewer is { } reviewer ? approvals.GetValueOrDefault(reviewer) : null);
                }

                return;
            }
            catch (Exception exception)
            {
                await _connection.DisposeAsync().ConfigureAwait(false);
                if (!Transience.IsTransient(exception) || !await tries.AgainAsync(CancellationToken.None).ConfigureAwait(false))
                {
                    throw new ValidationJournalException(JournalFailure.NotReadable, _connection.Name, exception.InnermostMessage(), exception);
                }
            }
        }
    }

    private void Answer(SnapshotRequest request, IEnumerable<JournalEntry> records, JournalEntry? approval)
    {
        try
        {
            request.Complete(new ValidationSnapshot(request.RecommendationId, [.. records.Select(entry => entry.Read(_connection.Name))])
            {
                Reviewer = request.Reviewer,
                LastApproval = approval?.Read(_connection.Name),
            });
        }
        catch (ValidationJournalException exception)
        {
            request.Fail(exception); // What somebody changed stops the decision that rests on it, and no other.
        }
    }
}
