namespace AiGovernance.Tests.Validation;

/// <summary>Processes that decide are killed at any moment.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_acknowledged_decision_is_lost()
    {
        string path = _folder.File("validation.jsonl");
        var acknowledged = new List<string>();
        var random = new Random(20261125);
        for (int i = 0; i < ProcessToKill.Kills; i++)
        {
            using var process = await ProcessToKill.StartAsync("journal", path);
            if (i % 4 != 0)
            {
                acknowledged.Add(await process.NextAsync()); // A slow machine has decided by then, too.
            }

            await Task.Delay(random.Next(1, 120));
            acknowledged.AddRange(await process.KillAsync());
        }

        FileValidationJournal.Open(path).Dispose();
        var verification = JournalVerifier.Verify(path);
        Assert.Empty(verification.Problems);
        var recorded = FileValidationJournal.ReadFile(path)
            .Where(record => record.Status == RecommendationStatus.Accepted)
            .Select(record => $"{record.RecommendationId} {record.Sequence}")
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(recorded));
    }

    [Fact]
    public async Task A_second_process_is_refused()
    {
        string path = _folder.File("validation.jsonl");
        using var first = await ProcessToKill.StartAsync("journal", path);
        Assert.Equal(JournalFailure.InUse, Assert.Throws<ValidationJournalException>(() => FileValidationJournal.Open(path)).Failure);
        await first.KillAsync();
        FileValidationJournal.Open(path).Dispose();
    }
}
