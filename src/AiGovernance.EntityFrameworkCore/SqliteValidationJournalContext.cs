using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>A validation journal in SQLite: a file on a local disk, for the processes of one machine.</summary>
/// <param name="options">The connection.</param>
public sealed class SqliteValidationJournalContext(DbContextOptions<SqliteValidationJournalContext> options) : ValidationJournalContext(options)
{
    internal override string Name => Database.GetDbConnection().DataSource;

    internal override string ElementsOf(string parameter) => $"json_each(@{parameter})";

    internal override string IsAmong(string column, string query) => $"{column} IN ({query})";

    internal override async Task<IDbContextTransaction> BeginAppendAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);

        // FULL flushes the write-ahead log with each commit; waiting inside SQLite is finer than polling from outside.
        await Database.ExecuteSqlRawAsync("PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;", cancellationToken).ConfigureAwait(false);

        // BEGIN IMMEDIATE: one writer at a time, and what it reads is the newest.
        return await Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
    }
}
