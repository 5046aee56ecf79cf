using System.Diagnostics;
using System.Globalization;

namespace AiGovernance.Tests.Validation;

/// <summary>Processes that decide are killed at any moment. <c>AIGOV_KILLS=200</c> kills more of them.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("AIGOV_KILLS") ?? "20", CultureInfo.InvariantCulture);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "AiGovernance.JournalProcess.dll");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_acknowledged_decision_is_lost()
    {
        string path = _folder.File("validation.jsonl");
        var acknowledged = new List<string>();
        var random = new Random(20261125);
        for (int i = 0; i < Kills; i++)
        {
            using var process = Start(path);
            Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
            if (i % 4 != 0)
            {
                acknowledged.Add((await process.StandardOutput.ReadLineAsync())!); // A slow machine has decided by then, too.
            }

            await Task.Delay(random.Next(1, 120));
            process.Kill();
            string output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            acknowledged.AddRange(output.Split('\n')[..^1]); // What follows the last line feed was cut off by the kill.
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
        using var first = Start(path);
        Assert.Equal("ready", await first.StandardOutput.ReadLineAsync());
        Assert.Equal(JournalFailure.InUse, Assert.Throws<ValidationJournalException>(() => FileValidationJournal.Open(path)).Failure);
        first.Kill();
        await first.WaitForExitAsync();
        FileValidationJournal.Open(path).Dispose();
    }

    private static Process Start(string journal) => Process.Start(new ProcessStartInfo("dotnet", [Program, "journal", journal]) { RedirectStandardOutput = true })!;
}
