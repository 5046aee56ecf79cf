using System.Collections.Concurrent;
using System.Data.Common;
using AiGovernance.Tests;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore.Tests;

[Collection(Databases.Collection)]
public sealed class DatabaseJournalTests(Databases databases)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_export_is_a_journal_file_like_any_other(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        await desk.AcceptAsync(Desk.Recommend(), "anna");
        await desk.Validation.ModifyAsync(Desk.Recommend(), BookingDesk.Person("bruno"), "Pay 12 €", "A typing error");
        await desk.Validation.RejectAsync(Desk.Recommend(), BookingDesk.Person("anna"));
        await desk.Validation.ProposeAsync(Desk.Recommend("waits"));

        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, await desk.ExportAsync());
            var anchor = await desk.Journal.GetAnchorAsync();
            var verification = JournalVerifier.Verify(path, anchor);
            Assert.Empty(verification.Problems);
            Assert.Equal(7, verification.LastSequence);
            Assert.Equal(verification with { Problems = [] }, await desk.Journal.VerifyAsync(anchor) with { Problems = [] });

            using var file = FileValidationJournal.Open(path);
            var pending = new List<ValidationSnapshot>();
            await foreach (var open in file.GetOpenAsync())
            {
                pending.Add(open);
            }

            Assert.Single(pending);
            Assert.Equal(await desk.RecordsAsync(), FileValidationJournal.ReadFile(path));
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".lock");
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Many_machines_write_one_chain(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var acknowledged = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(machine => database.NewDesk().DecideAsync(workers: 6, decisions: 30, $"machine {machine}", acknowledged.Add)));

        var desk = database.NewDesk();
        var verification = await desk.Journal.VerifyAsync();
        Assert.Empty(verification.Problems);
        Assert.Equal(240, verification.Records);
        Assert.Equal(120, acknowledged.Count);
        Assert.Empty(acknowledged.Except(Accepted(await desk.RecordsAsync())));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_second_process_that_is_killed_loses_no_acknowledged_decision(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        using var process = database.StartProcess(decisions: 100_000);
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
        var acknowledged = new ConcurrentBag<string> { (await process.StandardOutput.ReadLineAsync())! };
        await desk.DecideAsync(workers: 4, decisions: 40, "here", acknowledged.Add);
        process.Kill();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        foreach (string line in output.Split('\n')[..^1])
        {
            acknowledged.Add(line); // What follows the last line feed was cut off by the kill.
        }

        await desk.AcceptAsync(Desk.Recommend("after"), "anna");
        Assert.Empty((await desk.Journal.VerifyAsync()).Problems);
        Assert.Empty(acknowledged.Except(Accepted(await desk.RecordsAsync())));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_many_who_decide_at_once_one_decides(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desks = Enumerable.Range(0, 4).Select(_ => database.NewDesk()).ToArray();
        for (int round = 0; round < 5; round++)
        {
            var recommendation = Desk.Recommend($"Invoice {round}");
            await desks[0].Validation.ProposeAsync(recommendation);
            var outcomes = await Task.WhenAll(desks.Select((desk, i) => OutcomeAsync(() => desk.AcceptAsync(recommendation, $"person {i}"))));
            Assert.Single(outcomes, outcome => outcome is null);
            Assert.Equal(3, outcomes.Count(outcome => outcome == HumanValidationViolation.AlreadyDecided));
        }

        Assert.Equal(10, (await desks[0].RecordsAsync()).Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task One_person_cannot_approve_in_bulk_by_using_many_machines(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => OutcomeAsync(() => database.NewDesk(isBulkAllowed: false).AcceptAsync(Desk.Recommend($"Invoice {i}"), "anna"))));
        var times = (await database.NewDesk().RecordsAsync()).Where(record => record.Action == RecordedAction.Accept).Select(record => record.RecordedAt).ToList();
        Assert.Contains(null, outcomes);
        Assert.Contains(HumanValidationViolation.BulkAcceptance, outcomes);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_one_machine_proposes_another_one_decides(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var (first, second) = (database.NewDesk(), database.NewDesk());
        await first.AcceptAsync(Desk.Recommend("decided"), "anna");
        var recommendation = Desk.Recommend("waits");
        await first.Validation.ProposeAsync(recommendation);

        var pending = await PendingAsync(second);
        Assert.Equal(recommendation.Id, Assert.Single(pending).RecommendationId);
        Assert.Empty(await PendingAsync(second, "another-use-case"));
        var resumed = await second.Validation.ResumeAsync(recommendation.Id, "waits", System.Text.Encoding.UTF8.GetBytes);
        await second.AcceptAsync(resumed, "bruno");
        Assert.Empty(await PendingAsync(first));
        Assert.Equal("waits", (await first.Validation.FindDecisionAsync(recommendation))!.Value);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Records_can_be_neither_changed_nor_removed(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        await desk.AcceptAsync(Desk.Recommend(), "anna");
        string[] attempts = ["UPDATE validation_records SET status = 'rejected'", "DELETE FROM validation_records WHERE sequence = 2", .. database.IsPostgreSql ? ["TRUNCATE validation_records"] : Array.Empty<string>()];
        foreach (string attempt in attempts)
        {
            Assert.Contains("append-only", (await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(attempt))).Message, StringComparison.Ordinal);
        }

        Assert.Empty((await desk.Journal.VerifyAsync()).Problems);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Purged_records_are_accounted_for(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        await desk.AcceptAsync(Desk.Recommend("one"), "anna");
        await desk.AcceptAsync(Desk.Recommend("two"), "bruno");
        await desk.Validation.ProposeAsync(Desk.Recommend("waits"));
        await desk.AcceptAsync(Desk.Recommend("after what waits"), "anna");

        Assert.Null(await desk.Journal.PurgeAsync(DateTimeOffset.UtcNow.AddHours(-1), "retention"));
        Assert.Equal(4, (await desk.Journal.PurgeAsync(DateTimeOffset.UtcNow.AddHours(1), "retention"))!.Count);
        await desk.AcceptAsync(Desk.Recommend("later"), "chloe");

        var verification = await desk.Journal.VerifyAsync();
        Assert.Empty(verification.Problems);
        Assert.Equal(4, verification.Purged!.Count);
        Assert.Equal((6, 10), (verification.Records, verification.LastSequence));
        Assert.Single(await PendingAsync(desk));

        // A second one, of what the first left, after what waited is decided.
        var waiting = Assert.Single(await PendingAsync(desk));
        await desk.AcceptAsync(await desk.Validation.ResumeAsync(waiting.RecommendationId, "waits", System.Text.Encoding.UTF8.GetBytes), "anna");
        Assert.Equal(11, (await desk.Journal.PurgeAsync(DateTimeOffset.UtcNow.AddHours(1), "retention"))!.Count);
        Assert.Equal([11L, 12L], (await desk.RecordsAsync()).Select(record => record.Sequence));
        Assert.Empty((await desk.Journal.VerifyAsync()).Problems);
        Assert.Empty(JournalVerifier.Verify(new MemoryStream(await desk.ExportAsync())).Problems);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_migrations_lead_to_the_model_and_may_run_on_many_machines(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        await Task.WhenAll(database.NewDesk().Journal.MigrateAsync(), database.NewDesk().Journal.MigrateAsync());
        await using var context = database.NewContext();
        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_journal_without_tables_says_so(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        await database.ExecuteAsync("ALTER TABLE validation_records RENAME TO elsewhere");
        var desk = database.NewDesk();
        var exception = await Assert.ThrowsAsync<ValidationJournalException>(() => desk.AcceptAsync(Desk.Recommend(), "anna"));
        Assert.Equal(JournalFailure.NotReadable, exception.Failure);
        Assert.Contains("validation_records", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_that_is_closed_takes_nothing()
    {
        await using var database = await TestDatabase.NewSqliteAsync();
        var desk = database.NewDesk();
        await desk.Journal.DisposeAsync();
        Assert.Equal(JournalFailure.Closed, (await Assert.ThrowsAsync<ValidationJournalException>(() => desk.AcceptAsync(Desk.Recommend(), "anna"))).Failure);
    }

    [Fact]
    public async Task SQLite_flushes_each_commit()
    {
        await using var database = await TestDatabase.NewSqliteAsync();
        await using var context = database.NewContext();
        await using var transaction = await context.BeginAppendAsync(CancellationToken.None);
        Assert.Equal(2, await context.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync());
    }

    [PostgreSqlFact]
    public async Task What_every_decision_asks_is_found_by_an_index()
    {
        await using var database = await databases.NewAsync(TestDatabase.PostgreSql);
        await database.ExecuteAsync("""
            INSERT INTO validation_records (sequence, recommendation, use_case, point, validator, action, status, line)
            SELECT i, md5(i::text), 'invoices', 'book', md5((i % 50)::text), 'accept', 'accepted', repeat('x', 600) FROM generate_series(1, 5000) AS i;
            ANALYZE validation_records
            """);
        await using var context = database.NewContext();
        await context.Database.OpenConnectionAsync();
        using var commands = new JournalCommands(context);
        foreach (var question in commands.Questions)
        {
            (question.Parameters["recommendations"].Value, question.Parameters["reviewers"].Value) = ("""[["a"],["b"]]""", """[["invoices","book","a"]]""");
            foreach (string statement in question.CommandText.Split(';'))
            {
                question.CommandText = "EXPLAIN (FORMAT JSON) " + statement;
                string plan = (string)(await question.ExecuteScalarAsync())!;
                Assert.Contains("\"Index Name\"", plan, StringComparison.Ordinal);
                Assert.DoesNotContain("\"Seq Scan\"", plan, StringComparison.Ordinal);
            }
        }
    }

    private static HashSet<string> Accepted(IEnumerable<ValidationRecord> records)
        => [.. records.Where(record => record.Action == RecordedAction.Accept).Select(record => $"{record.RecommendationId} {record.Sequence}")];

    private static async Task<List<PendingValidation>> PendingAsync(Desk desk, string? useCase = null)
    {
        var pending = new List<PendingValidation>();
        await foreach (var item in desk.Validation.GetPendingAsync(useCase))
        {
            pending.Add(item);
        }

        return pending;
    }

    private static async Task<HumanValidationViolation?> OutcomeAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (HumanValidationException exception)
        {
            return exception.Violation;
        }
    }
}
