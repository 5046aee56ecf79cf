using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>Which failures of a database pass by themselves.</summary>
internal static class Transience
{
    private const int SqliteBusy = 5;

    private const int SqliteLocked = 6;

    public static bool IsTransient(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException or TimeoutException or EndOfStreamException
                || cause is SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked }
                || cause is PostgresException postgres && IsTransient(postgres.SqlState)
                || cause is DbException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }

    // A server that stops, crashed or starts; a broken connection; a number taken by somebody who went around the lock.
    private static bool IsTransient(string state) => state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal) || state == PostgresErrorCodes.UniqueViolation;

    /// <summary>What the database said, which the layers above only wrap.</summary>
    public static string InnermostMessage(this Exception exception) => exception.GetBaseException().Message;
}
