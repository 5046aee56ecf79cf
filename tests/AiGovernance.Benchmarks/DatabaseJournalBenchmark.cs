using AiGovernance.EntityFrameworkCore;
using AiGovernance.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>Durable decisions per second in SQLite and, where the machine has one, in a PostgreSQL of its own, beside bare flushes of this disk.</summary>
internal static class DatabaseJournalBenchmark
{
    public static async Task RunAsync(int decisions)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-journal-").FullName;
        try
        {
            double bare = JournalBenchmark.BareFlushes(folder, Math.Max(1, decisions / 20));
            await RunAsync("SQLite", bare, decisions, journal => journal.UseSqlite($"Data Source={Path.Combine(folder, "validation.db")};Pooling=False"));
            if (PostgreSqlServer.WhyAbsent is { } reason)
            {
                Console.WriteLine(reason);
                return;
            }

            using var server = PostgreSqlServer.Start();
            await RunAsync("PostgreSQL", bare, decisions, journal => journal.UsePostgreSql(server.ConnectionString("benchmark")));
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
        var validation = new HumanValidationService(BookingDesk.Register(), journal);
        await BookingDesk.DecideAsync(validation, people: 4, decisions / 20);
        foreach (int people in new[] { 1, 16, 64, 256 })
        {
            int count = people == 1 ? Math.Max(1, decisions / 20) : decisions;
            double rate = await JournalBenchmark.PerSecondAsync(count, () => BookingDesk.DecideAsync(validation, people, count, reason: "As on the scan"));
            Console.WriteLine($"{name}: durable decisions, {people,3} together: {rate,9:F0} /s, {rate / bare:F2} of bare flushes");
        }
    }
}
