using AiGovernance.Tests;
using Npgsql;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>A new database for each test; the PostgreSQL server is started with the first that needs it.</summary>
public sealed class Databases : IAsyncLifetime
{
    public const string Collection = "databases";

    private PostgreSqlServer? _server;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        _server?.Dispose();
        return Task.CompletedTask;
    }

    internal async Task<TestDatabase> NewAsync(string provider)
        => provider == TestDatabase.Sqlite ? await TestDatabase.NewSqliteAsync() : await NewPostgreSqlAsync(_server ??= PostgreSqlServer.Start());

    internal static async Task<TestDatabase> NewPostgreSqlAsync(PostgreSqlServer server)
    {
        // Migration makes the database, too.
        string name = $"desk_{Guid.NewGuid():N}";
        var database = new TestDatabase(TestDatabase.PostgreSql, server.ConnectionString(name), NpgsqlConnection.ClearAllPools);
        await database.NewDesk().Journal.MigrateAsync();
        return database;
    }
}

[CollectionDefinition(Databases.Collection)]
public sealed class DatabaseTests : ICollectionFixture<Databases>;
