using System.Diagnostics;

namespace AiGovernance.Tests.Validation;

/// <summary>A disk that is really full: a file system of one megabyte, where the machine lets the tests mount one.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly bool _isMounted;

    public FullDiskTests() => _isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", _folder.Path) == 0;

    public void Dispose()
    {
        if (_isMounted)
        {
            Run("umount", _folder.Path);
        }

        _folder.Dispose();
    }

    [Fact]
    public async Task Nothing_is_decided_on_a_full_disk_and_nothing_is_lost()
    {
        if (!_isMounted)
        {
            return; // The same with a simulated disk: FileValidationJournalTests.
        }

        string path = _folder.File("validation.jsonl");
        string ballast = _folder.File("ballast");
        await File.WriteAllBytesAsync(ballast, new byte[900_000]);
        using (var journal = FileValidationJournal.Open(path))
        {
            var acknowledged = new List<string>();
            var failure = await Assert.ThrowsAsync<ValidationJournalException>(async () =>
            {
                for (int i = 0; ; i++)
                {
                    acknowledged.Add((await AppendAsync(journal, $"r{i}"))!.Single().RecommendationId!);
                }
            });

            Assert.Equal(JournalFailure.WriteFailed, failure.Failure);
            Assert.Equal(acknowledged, FileValidationJournal.ReadFile(path).Select(record => record.RecommendationId));
            File.Delete(ballast);
            Assert.NotNull(await AppendAsync(journal, "with space again"));
        }

        Assert.True(JournalVerifier.Verify(path).IsIntact);
    }

    private static async Task<IReadOnlyList<ValidationRecord>?> AppendAsync(FileValidationJournal journal, string id)
        => await journal.AppendAsync(
            [new ValidationRecord { Action = RecordedAction.Propose, RecommendationId = id, UseCaseId = "u", PointId = "p", RecordedAt = DateTimeOffset.UtcNow }],
            await journal.GetSnapshotAsync(id));

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
