namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>An administrator of the database switches the triggers off and changes something.</summary>
[Collection(Databases.Collection)]
public sealed class TamperingTests(Databases databases)
{
    private static readonly (string What, string Sql, JournalProblemKind Kind, long Line, long Sequence)[] Cases =
    [
        ("a line", "UPDATE validation_records SET line = replace(line, 'invoices', 'salaries') WHERE sequence = 4", JournalProblemKind.Changed, 4, 4),
        ("a line that is no line any more", "UPDATE validation_records SET line = 'x' WHERE sequence = 3", JournalProblemKind.Unreadable, 3, 3),
        ("a line in another layout", "UPDATE validation_records SET line = replace(line, '\"hash\":', '\"hash\": ') WHERE sequence = 3", JournalProblemKind.Unreadable, 3, 3),
        ("a removed record", "DELETE FROM validation_records WHERE sequence = 3", JournalProblemKind.Removed, 3, 3),
        ("a recommendation filed under another id", "UPDATE validation_records SET recommendation = 'other' WHERE sequence = 6", JournalProblemKind.Changed, 6, 6),
        ("an acceptance that is not found as one", "UPDATE validation_records SET action = 'show' WHERE sequence = 2", JournalProblemKind.Changed, 2, 2),
        ("a decision that looks undecided", "UPDATE validation_records SET status = 'pending' WHERE sequence = 2", JournalProblemKind.Changed, 2, 2),
        ("another validator", "UPDATE validation_records SET validator = 'other' WHERE sequence = 2", JournalProblemKind.Changed, 2, 2),
        ("a place in the order", "UPDATE validation_records SET sequence = -1 WHERE sequence = 5", JournalProblemKind.Moved, 2, 1),
    ];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Is_found_and_located(string provider)
    {
        foreach (var (what, sql, kind, line, sequence) in Cases)
        {
            await using var database = await databases.NewAsync(provider);
            var desk = database.NewDesk();
            await desk.DecideAsync(workers: 1, decisions: 4, "person", _ => { });
            Assert.Empty((await desk.Journal.VerifyAsync()).Problems);

            await database.ExecuteWithoutTriggersAsync(sql);
            var problems = (await desk.Journal.VerifyAsync()).Problems;
            Assert.True(problems.Any(problem => (problem.Kind, problem.Line, problem.Sequence) == (kind, line, sequence)), $"{what}: {string.Join(", ", problems)}");
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task At_the_end_needs_an_anchor(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        await desk.DecideAsync(workers: 1, decisions: 2, "person", _ => { });
        var anchor = await desk.Journal.GetAnchorAsync();
        await database.ExecuteWithoutTriggersAsync("DELETE FROM validation_records WHERE sequence >= 3");

        Assert.Empty((await desk.Journal.VerifyAsync()).Problems);
        Assert.Equal((JournalProblemKind.Truncated, 3, 2), Assert.Single((await desk.Journal.VerifyAsync(anchor)).Problems) is var problem ? (problem.Kind, problem.Sequence, problem.Count) : default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Stops_decisions_on_what_was_changed(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        var recommendation = Desk.Recommend();
        await desk.Validation.ProposeAsync(recommendation);
        await database.ExecuteWithoutTriggersAsync("UPDATE validation_records SET use_case = 'salaries'");

        var changed = await Assert.ThrowsAsync<ValidationJournalException>(() => desk.AcceptAsync(recommendation, "anna"));
        Assert.Equal(JournalFailure.RecordChanged, changed.Failure);
        Assert.Contains("Record 1 ", changed.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        // Whoever asked at the same time is not stopped.
        var asked = new[] { recommendation.Id, "another" }.Select(id => desk.Journal.GetSnapshotAsync(id)).ToList();
        Assert.Empty((await asked[1]).Records);
        await Assert.ThrowsAsync<ValidationJournalException>(() => asked[0]);

        // It is the last record, too: nothing is chained to it.
        Assert.Equal(JournalFailure.RecordChanged, (await Assert.ThrowsAsync<ValidationJournalException>(() => desk.AcceptAsync(Desk.Recommend("another"), "anna"))).Failure);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_the_last_record_is_noticed_by_a_quick_look(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        await desk.Journal.CheckAsync();
        await desk.DecideAsync(workers: 1, decisions: 2, "person", _ => { });
        await desk.Journal.CheckAsync();
        Assert.Equal(4, (await desk.RecordsAsync()).Count);

        await database.ExecuteWithoutTriggersAsync("UPDATE validation_records SET line = replace(line, 'invoices', 'salaries') WHERE sequence = 4");
        var changed = await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Journal.CheckAsync());
        Assert.Equal(JournalFailure.RecordChanged, changed.Failure);
    }

    [Theory, OnSqlite]
    public async Task Or_losing_the_table_is_noticed_by_a_quick_look(string provider)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        await database.ExecuteWithoutTriggersAsync("DROP TABLE validation_records");
        await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Journal.CheckAsync());
    }
}
