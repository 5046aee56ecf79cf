using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>A validation journal in PostgreSQL, for several machines. The table is in the first schema of the search path.</summary>
/// <param name="options">The connection.</param>
public sealed class PostgreSqlValidationJournalContext(DbContextOptions<PostgreSqlValidationJournalContext> options) : ValidationJournalContext(options)
{
    // The lock is held until the transaction ends, and needs no right on the table but to insert and to select. A server
    // or role that does not wait for the disk by default does so here.
    private const string Lock = """
        SELECT pg_advisory_xact_lock(1095321428, 'validation_records'::regclass::oid::int),
               CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'on', true) END
        """;

    internal override string Name => $"{Database.GetDbConnection().DataSource}/{Database.GetDbConnection().Database}";

    internal override string ElementsOf(string parameter) => $"jsonb_array_elements(@{parameter}::jsonb)";

    // As a join, it may read the whole table: the planner takes lists to be long.
    internal override string IsAmong(string column, string query) => $"{column} = ANY (ARRAY({query}))";

    internal override async Task<IDbContextTransaction> BeginAppendAsync(CancellationToken cancellationToken)
    {
        // Read committed: each statement after the lock sees what the holder before committed.
        var transaction = await Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        try
        {
            await Database.ExecuteSqlRawAsync(Lock, cancellationToken).ConfigureAwait(false);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
