using System.Collections.Concurrent;
using System.Data.Common;
using AiGovernance.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>Connections break, servers stop, commits stay without answer.</summary>
[Collection(Databases.Collection)]
public sealed class FaultTests
{
    [PostgreSqlFact]
    public async Task PostgreSQL_restarted_under_load_loses_no_acknowledged_decision()
    {
        using var server = PostgreSqlServer.Start();
        await using var database = await Databases.NewPostgreSqlAsync(server);
        var acknowledged = new ConcurrentBag<string>();
        using var over = new CancellationTokenSource();
        var work = Enumerable.Range(0, 2).Select(machine => DecideUntilAsync(database.NewDesk(), machine, acknowledged, over.Token)).ToArray();
        for (int i = 0; i < 4; i++)
        {
            int before = acknowledged.Count;
            while (acknowledged.Count < before + 20 && !work.Any(task => task.IsFaulted))
            {
                await Task.Delay(20);
            }

            if (i % 2 == 0)
            {
                server.Crash();
            }
            else
            {
                server.Restart();
            }
        }

        await over.CancelAsync();
        await Task.WhenAll(work); // Nobody saw an error: what failed was tried again.
        var desk = database.NewDesk();
        Assert.Empty((await desk.Journal.VerifyAsync()).Problems);
        var accepted = (await desk.RecordsAsync()).Where(record => record.Action == RecordedAction.Accept).Select(record => $"{record.RecommendationId} {record.Sequence}").ToList();
        Assert.Empty(acknowledged.Except(accepted));
        Assert.Equal(accepted.Count, acknowledged.Count); // And nothing was recorded twice, or without anyone learning of it.
    }

    [PostgreSqlFact]
    public async Task A_server_that_stays_away_is_a_clear_error_without_password()
    {
        var database = TestDatabase.Existing(TestDatabase.PostgreSql, "Host=127.0.0.1;Port=1;Username=desk;Password=secret;Database=governance");
        await using var desk = database.NewDesk(retryFor: TimeSpan.FromMilliseconds(200));
        var exception = await Assert.ThrowsAsync<ValidationJournalException>(() => desk.AcceptAsync(Desk.Recommend(), "anna"));
        Assert.Equal(JournalFailure.NotReadable, exception.Failure);
        Assert.Contains("127.0.0.1:1/governance", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task Connections_that_broke_while_nobody_decided_are_made_anew()
    {
        using var server = PostgreSqlServer.Start();
        await using var database = await Databases.NewPostgreSqlAsync(server);
        var desk = database.NewDesk();
        await desk.AcceptAsync(Desk.Recommend("before"), "anna");
        server.Restart();
        await desk.AcceptAsync(Desk.Recommend("after"), "bruno");
        Assert.Equal(4, (await desk.Journal.VerifyAsync()).Records);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commit_without_answer_is_looked_up_and_recorded_once(bool hasHappened)
    {
        await using var database = await TestDatabase.NewSqliteAsync();
        var commits = new UnansweredCommits(hasHappened, count: 1);
        await using var journal = new DatabaseValidationJournal(new Contexts(database, commits));
        var appended = await journal.AppendAsync([Proposal("1")], new ValidationSnapshot("1", []));

        Assert.Equal(1, Assert.Single(appended!).Sequence);
        Assert.Equal(1, commits.Lost);
        Assert.Equal(appended, await database.NewDesk().RecordsAsync());
    }

    [Fact]
    public async Task A_commit_that_stays_without_answer_is_called_unknown()
    {
        await using var database = await TestDatabase.NewSqliteAsync();
        await using var journal = new DatabaseValidationJournal(new Contexts(database, new UnansweredCommits(hasHappened: false, count: int.MaxValue)), new DatabaseValidationJournalOptions { RetryFor = TimeSpan.Zero });
        var exception = await Assert.ThrowsAsync<ValidationJournalException>(() => journal.AppendAsync([Proposal("1")], new ValidationSnapshot("1", [])));
        Assert.Equal(JournalFailure.FlushFailed, exception.Failure);
    }

    [Fact]
    public async Task A_record_that_the_database_refuses_takes_no_other_with_it()
    {
        await using var database = await TestDatabase.NewSqliteAsync();
        await database.ExecuteAsync("CREATE TRIGGER refusal BEFORE INSERT ON validation_records WHEN NEW.recommendation = '3' BEGIN SELECT RAISE(ABORT, 'too long'); END");
        var desk = database.NewDesk();
        var appends = Enumerable.Range(0, 8).Select(i => desk.Journal.AppendAsync([Proposal($"{i}")], new ValidationSnapshot($"{i}", []))).ToList();
        for (int i = 0; i < appends.Count; i++)
        {
            if (i == 3)
            {
                var exception = await Assert.ThrowsAsync<ValidationJournalException>(() => appends[i]);
                Assert.Equal(JournalFailure.WriteFailed, exception.Failure);
                Assert.Contains("too long", exception.Message, StringComparison.Ordinal);
            }
            else
            {
                Assert.NotNull(await appends[i]);
            }
        }

        Assert.Equal(7, (await desk.RecordsAsync()).Count);
        Assert.Empty((await desk.Journal.VerifyAsync()).Problems);
    }

    [SmallDiskFact]
    public async Task SQLite_on_a_full_disk_decides_nothing_loses_nothing_and_goes_on_with_space()
    {
        using var disk = SmallDisk.Mount();
        await using var database = TestDatabase.Existing(TestDatabase.Sqlite, $"Data Source={disk.File("validation.db")};Pooling=False");
        var desk = database.NewDesk(retryFor: TimeSpan.FromSeconds(10));
        await desk.Journal.MigrateAsync();
        disk.Fill(free: 100_000);
        var acknowledged = new ConcurrentBag<string>();
        var failure = await Assert.ThrowsAsync<ValidationJournalException>(() => desk.DecideAsync(workers: 4, decisions: 100_000, "person", acknowledged.Add));
        Assert.Equal(JournalFailure.WriteFailed, failure.Failure);
        Assert.Contains("full", failure.Message, StringComparison.Ordinal);

        disk.Free();
        await desk.AcceptAsync(Desk.Recommend("with space again"), "anna");
        Assert.Empty((await desk.Journal.VerifyAsync()).Problems);
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except((await desk.RecordsAsync()).Select(record => $"{record.RecommendationId} {record.Sequence}")));
    }

    [PostgreSqlFact]
    public async Task A_question_that_the_database_refuses_takes_no_other_with_it()
    {
        using var server = PostgreSqlServer.Start();
        await using var database = await Databases.NewPostgreSqlAsync(server);
        var desk = database.NewDesk();
        var questions = Enumerable.Range(0, 8).Select(i => desk.Journal.GetSnapshotAsync(i == 3 ? "no text in PostgreSQL: \0" : $"{i}")).ToList();
        for (int i = 0; i < questions.Count; i++)
        {
            if (i == 3)
            {
                Assert.Equal(JournalFailure.NotReadable, (await Assert.ThrowsAsync<ValidationJournalException>(() => questions[i])).Failure);
            }
            else
            {
                Assert.Empty((await questions[i]).Records);
            }
        }
    }

    private static ValidationRecord Proposal(string id) => new()
    {
        Action = RecordedAction.Propose,
        RecommendationId = id,
        UseCaseId = BookingDesk.UseCase,
        PointId = BookingDesk.Point,
        RecordedAt = DateTimeOffset.UtcNow,
    };

    private static Task DecideUntilAsync(Desk desk, int machine, ConcurrentBag<string> acknowledged, CancellationToken over)
        => Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                var record = (await desk.AcceptAsync(Desk.Recommend(), $"machine {machine}, {worker}")).Record;
                acknowledged.Add($"{record.RecommendationId} {record.Sequence}");
            }
        })));

    private sealed class Contexts(TestDatabase database, IInterceptor interceptor) : IDbContextFactory<ValidationJournalContext>
    {
        public ValidationJournalContext CreateDbContext()
            => new SqliteValidationJournalContext(new DbContextOptionsBuilder<SqliteValidationJournalContext>().UseSqlite(database.ConnectionString).AddInterceptors(interceptor).Options);
    }

    /// <summary>The connection breaks while a transaction commits: before it has, or after.</summary>
    private sealed class UnansweredCommits(bool hasHappened, int count) : DbTransactionInterceptor
    {
        public int Lost { get; private set; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (Lost == count)
            {
                return result;
            }

            Lost++;
            if (hasHappened)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            throw new TimeoutException("No answer.");
        }
    }
}
