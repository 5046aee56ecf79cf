using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>Where a journal in a database is, and how it behaves.</summary>
public sealed class DatabaseValidationJournalOptions
{
    private Action<IServiceCollection> _provider = Contexts<SqliteValidationJournalContext>(context => context.UseSqlite("Data Source=validation.db"));

    /// <summary>
    /// How long an operation is tried again when the database is busy, restarts or is out of reach; 30 seconds if not set.
    /// After that it fails with <see cref="ValidationJournalException"/>.
    /// </summary>
    public TimeSpan RetryFor { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>SQLite, for the processes of one machine. If nothing is chosen: <c>validation.db</c> in the current folder.</summary>
    /// <param name="connectionString">For instance <c>Data Source=/var/lib/desk/validation.db</c>: a file on a local disk.</param>
    public void UseSqlite(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        _provider = Contexts<SqliteValidationJournalContext>(context => context.UseSqlite(connectionString));
    }

    /// <summary>PostgreSQL, for several machines.</summary>
    /// <param name="connectionString">For instance <c>Host=db;Database=governance;Username=desk</c>.</param>
    public void UsePostgreSql(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        _provider = Contexts<PostgreSqlValidationJournalContext>(context => context.UseNpgsql(connectionString));
    }

    /// <summary>PostgreSQL, for several machines, with a data source that the application has configured.</summary>
    /// <param name="dataSource">An <c>NpgsqlDataSource</c>. The journal does not dispose of it.</param>
    public void UsePostgreSql(DbDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        _provider = Contexts<PostgreSqlValidationJournalContext>(context => context.UseNpgsql(dataSource));
    }

    internal void Register(IServiceCollection services) => _provider(services);

    private static Action<IServiceCollection> Contexts<TContext>(Action<DbContextOptionsBuilder> configure)
        where TContext : ValidationJournalContext
        => services => services
            .AddDbContextFactory<TContext>(configure)
            .AddSingleton<IDbContextFactory<ValidationJournalContext>, ContextFactory<TContext>>();
}
