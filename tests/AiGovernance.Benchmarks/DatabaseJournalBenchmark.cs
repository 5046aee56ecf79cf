using AiGovernance.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>Durable decisions per second in SQLite, and in a PostgreSQL that is there, beside bare flushes of this disk.</summary>
internal static class DatabaseJournalBenchmark
{
    public static async Task RunAsync(int decisions, string? postgreSql)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-journal-").FullName;
        try
        {
            double bare = JournalBenchmark.BareFlushes(folder, Math.Max(1, decisions / 20));
            await RunAsync("SQLite", bare, decisions, journal => journal.UseSqlite($"Data Source={Path.Combine(folder, "validation.db")};Pooling=False"));
            if (postgreSql is not null)
            {
                await RunAsync("PostgreSQL", bare, decisions, journal => journal.UsePostgreSql(postgreSql));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string name, double bare, int decisions, Action<DatabaseValidationJournalOptions> configure)
    {
        await using var services = new ServiceCollection().AddValidationJournal(configure).BuildServiceProvider();
        var journal = services.GetRequiredService<DatabaseValidationJournal>();
        await journal.MigrateAsync();
        await JournalBenchmark.DecideAsync(journal, 20, workers: 4);
        foreach (int workers in new[] { 1, 16, 64 })
        {
            int count = workers == 1 ? Math.Max(1, decisions / 20) : decisions;
            double rate = await JournalBenchmark.PerSecondAsync(count, () => JournalBenchmark.DecideAsync(journal, count, workers));
            Console.WriteLine($"{name}: durable decisions, {workers,3} together: {rate,9:F0} /s, {rate / bare:F2} of bare flushes");
        }
    }
}
