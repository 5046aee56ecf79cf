using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>A database of its own for a test.</summary>
internal sealed class TestDatabase(string provider, string connectionString, Action? delete = null) : IAsyncDisposable
{
    public const string Sqlite = "sqlite";

    public const string PostgreSql = "postgresql";

    private readonly List<Desk> _desks = [];

    public bool IsPostgreSql => provider == PostgreSql;

    public string ConnectionString => connectionString;

    public static async Task<TestDatabase> NewSqliteAsync()
    {
        string folder = Directory.CreateTempSubdirectory("aigov-ef-").FullName;
        var database = new TestDatabase(Sqlite, $"Data Source={Path.Combine(folder, "validation.db")};Pooling=False", () => Directory.Delete(folder, recursive: true));
        await database.NewDesk().Journal.MigrateAsync();
        return database;
    }

    public static TestDatabase Existing(string provider, string connectionString) => new(provider, connectionString);

    public void Use(DatabaseValidationJournalOptions options)
    {
        if (IsPostgreSql)
        {
            options.UsePostgreSql(connectionString);
        }
        else
        {
            options.UseSqlite(connectionString);
        }
    }

    /// <summary>One more machine that shares the journal.</summary>
    public Desk NewDesk(bool isBulkAllowed = true, TimeSpan? retryFor = null)
    {
        var services = new ServiceCollection().AddValidationJournal(options =>
        {
            Use(options);
            options.RetryFor = retryFor ?? TimeSpan.FromMinutes(2);
        });
        var desk = new Desk(services.BuildServiceProvider(), isBulkAllowed);
        _desks.Add(desk);
        return desk;
    }

    public ValidationJournalContext NewContext()
        => IsPostgreSql
            ? new PostgreSqlValidationJournalContext(new DbContextOptionsBuilder<PostgreSqlValidationJournalContext>().UseNpgsql(connectionString).Options)
            : new SqliteValidationJournalContext(new DbContextOptionsBuilder<SqliteValidationJournalContext>().UseSqlite(connectionString).Options);

    public async Task<int> ExecuteAsync(string sql)
    {
        await using var context = NewContext();
        return await context.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>What an administrator can do who wants to change records.</summary>
    public Task<int> ExecuteWithoutTriggersAsync(string sql)
        => ExecuteAsync(IsPostgreSql
            ? $"ALTER TABLE validation_records DISABLE TRIGGER ALL; {sql}; ALTER TABLE validation_records ENABLE TRIGGER ALL"
            : $"DROP TRIGGER IF EXISTS validation_records_no_update; DROP TRIGGER IF EXISTS validation_records_no_delete; {sql}");

    public Process StartProcess(int decisions)
        => Process.Start(new ProcessStartInfo("dotnet", [typeof(TestDatabase).Assembly.Location, provider, connectionString, $"{decisions}"]) { RedirectStandardOutput = true })!;

    public async ValueTask DisposeAsync()
    {
        foreach (var desk in _desks)
        {
            await desk.DisposeAsync();
        }

        delete?.Invoke();
    }
}
