namespace AiGovernance.Tests.Validation;

/// <summary>On a disk that is really full; the same with a simulated one, on every machine: <see cref="FileValidationJournalTests"/>.</summary>
public sealed class FullDiskTests
{
    [SmallDiskFact]
    public async Task Nothing_is_decided_on_a_full_disk_and_nothing_is_lost()
    {
        using var disk = SmallDisk.Mount();
        string path = disk.File("validation.jsonl");
        using (var journal = FileValidationJournal.Open(path))
        {
            disk.Fill(free: 100_000);
            var acknowledged = new List<string>();
            var failure = await Assert.ThrowsAsync<ValidationJournalException>(async () =>
            {
                for (int i = 0; ; i++)
                {
                    acknowledged.Add((await AppendAsync(journal, $"r{i}"))!.Single().RecommendationId!);
                }
            });

            Assert.Equal(JournalFailure.WriteFailed, failure.Failure);
            Assert.NotEmpty(acknowledged);
            Assert.Equal(acknowledged, FileValidationJournal.ReadFile(path).Select(record => record.RecommendationId));
            disk.Free();
            Assert.NotNull(await AppendAsync(journal, "with space again"));
        }

        Assert.True(JournalVerifier.Verify(path).IsIntact);
    }

    private static async Task<IReadOnlyList<ValidationRecord>?> AppendAsync(FileValidationJournal journal, string id)
        => await journal.AppendAsync(
            [new ValidationRecord { Action = RecordedAction.Propose, RecommendationId = id, UseCaseId = "u", PointId = "p", RecordedAt = DateTimeOffset.UtcNow }],
            await journal.GetSnapshotAsync(id));
}
