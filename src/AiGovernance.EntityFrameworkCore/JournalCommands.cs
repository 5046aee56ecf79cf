using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>
/// What every decision needs, as three commands for many decisions at once: one round trip each. Lists come as JSON, which
/// both databases unfold. EF Core would build and translate queries for each decision, which costs more than their answer.
/// </summary>
internal sealed class JournalCommands : IDisposable
{
    private const string Columns = "sequence, recommendation, use_case, point, validator, action, status, line";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DbCommand _snapshots;
    private readonly DbCommand _state;
    private readonly DbCommand _insert;

    public JournalCommands(ValidationJournalContext context)
    {
        Context = context;
        string ofRecommendations = context.IsAmong("recommendation", $"SELECT value ->> 0 FROM {context.ElementsOf("recommendations")}");
        string lastApprovals = $"""
            SELECT {Columns} FROM validation_records
            WHERE {context.IsAmong("sequence", $"""
                SELECT (
                    SELECT MAX(e.sequence) FROM validation_records AS e
                    WHERE e.use_case = (value ->> 0) AND e.point = (value ->> 1) AND e.validator = (value ->> 2) AND e.action IN ('accept', 'modify'))
                FROM {context.ElementsOf("reviewers")}
                """)}
            """;
        _snapshots = Command($"SELECT {Columns} FROM validation_records WHERE {ofRecommendations} ORDER BY sequence; {lastApprovals}", "recommendations", "reviewers");
        _state = Command(
            $"""
            SELECT {Columns} FROM validation_records ORDER BY sequence DESC LIMIT 1;
            SELECT recommendation, MAX(sequence) FROM validation_records WHERE {ofRecommendations} GROUP BY recommendation;
            {lastApprovals}
            """,
            "recommendations",
            "reviewers");
        _insert = Command(
            $"""
            INSERT INTO validation_records ({Columns})
            SELECT CAST(value ->> 0 AS bigint), value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
            FROM {context.ElementsOf("records")}
            """,
            "records");
    }

    public ValidationJournalContext Context { get; }

    /// <summary>The commands that look something up.</summary>
    public IEnumerable<DbCommand> Questions => [_snapshots, _state];

    /// <summary>The records of recommendations in their order, and what persons approved last.</summary>
    public async Task<(ILookup<string, JournalEntry> Records, IReadOnlyDictionary<ValidatorAtPoint, JournalEntry> Approvals)> SnapshotsAsync(
        IEnumerable<string> recommendationIds,
        IEnumerable<ValidatorAtPoint> reviewers)
    {
        SetLists(_snapshots, recommendationIds, reviewers);
        var rows = await _snapshots.ExecuteReaderAsync().ConfigureAwait(false);
        await using var _ = rows.ConfigureAwait(false);
        var records = await EntriesAsync(rows).ConfigureAwait(false);
        await rows.NextResultAsync().ConfigureAwait(false);
        var approvals = await EntriesAsync(rows).ConfigureAwait(false);
        return (records.ToLookup(entry => entry.RecommendationId!, StringComparer.Ordinal), approvals.ToDictionary(AtPoint));
    }

    /// <summary>What appends are weighed on; to be asked under the lock.</summary>
    public async Task<JournalState> StateAsync(IDbContextTransaction transaction, IEnumerable<string> recommendationIds, IEnumerable<ValidatorAtPoint> reviewers)
    {
        SetLists(_state, recommendationIds, reviewers);
        _state.Transaction = transaction.GetDbTransaction();
        var rows = await _state.ExecuteReaderAsync().ConfigureAwait(false);
        await using var _ = rows.ConfigureAwait(false);
        var head = (await EntriesAsync(rows).ConfigureAwait(false)).SingleOrDefault();
        await rows.NextResultAsync().ConfigureAwait(false);
        var lastSequences = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await rows.ReadAsync().ConfigureAwait(false))
        {
            lastSequences.Add(rows.GetString(0), rows.GetInt64(1));
        }

        await rows.NextResultAsync().ConfigureAwait(false);
        var approvals = await EntriesAsync(rows).ConfigureAwait(false);
        return new JournalState(head, lastSequences, approvals.ToDictionary(AtPoint, entry => entry.Sequence));
    }

    public async Task InsertAsync(IDbContextTransaction transaction, IEnumerable<JournalEntry> entries)
    {
        object?[][] rows = [.. entries.Select(entry => new object?[] { entry.Sequence, entry.RecommendationId, entry.UseCaseId, entry.PointId, entry.ValidatorId, entry.Action, entry.Status, entry.Line })];
        Set(_insert, "records", rows);
        _insert.Transaction = transaction.GetDbTransaction();
        await _insert.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        _snapshots.Dispose();
        _state.Dispose();
        _insert.Dispose();
    }

    private DbCommand Command(string sql, params string[] parameters)
    {
        var command = Context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach (string name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void SetLists(DbCommand command, IEnumerable<string> recommendationIds, IEnumerable<ValidatorAtPoint> reviewers)
    {
        Set(command, "recommendations", [.. recommendationIds.Distinct(StringComparer.Ordinal).Select(id => new[] { id })]);
        Set(command, "reviewers", [.. reviewers.Distinct().Select(reviewer => new[] { reviewer.UseCaseId, reviewer.PointId, reviewer.ValidatorId })]);
    }

    private static void Set(DbCommand command, string parameter, object?[][] list) => command.Parameters[parameter].Value = JsonSerializer.Serialize(list, Json);

    private static async Task<List<JournalEntry>> EntriesAsync(DbDataReader rows)
    {
        var entries = new List<JournalEntry>();
        while (await rows.ReadAsync().ConfigureAwait(false))
        {
            entries.Add(new JournalEntry
            {
                Sequence = rows.GetInt64(0),
                RecommendationId = Text(rows, 1),
                UseCaseId = Text(rows, 2),
                PointId = Text(rows, 3),
                ValidatorId = Text(rows, 4),
                Action = rows.GetString(5),
                Status = Text(rows, 6),
                Line = rows.GetString(7),
            });
        }

        return entries;
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static ValidatorAtPoint AtPoint(JournalEntry entry) => new(entry.UseCaseId!, entry.PointId!, entry.ValidatorId!);
}
