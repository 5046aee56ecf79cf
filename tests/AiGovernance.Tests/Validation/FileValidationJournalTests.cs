using System.Globalization;
using System.Text;

namespace AiGovernance.Tests.Validation;

public sealed class FileValidationJournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("validation.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_journal_goes_on_where_it_ended()
    {
        using (var journal = FileValidationJournal.Open(Path))
        {
            await AppendAsync(journal, "a");
        }

        using (var journal = FileValidationJournal.Open(Path))
        {
            await AppendAsync(journal, "b");
            Assert.Equal(2, (await journal.GetAnchorAsync()).Sequence);
            Assert.Single((await journal.GetSnapshotAsync("a")).Records);
        }

        Assert.Equal(["a", "b"], FileValidationJournal.ReadFile(Path).Select(record => record.RecommendationId));
        Assert.True(JournalVerifier.Verify(Path).IsIntact);
    }

    [Fact]
    public void A_second_writer_is_told_who_is_in_the_way()
    {
        using (FileValidationJournal.Open(Path))
        {
            var refusal = Assert.Throws<ValidationJournalException>(() => FileValidationJournal.Open(Path));
            Assert.Equal(JournalFailure.InUse, refusal.Failure);
            Assert.Contains(Path, refusal.GetMessage(CultureInfo.GetCultureInfo("fr")), StringComparison.Ordinal);
        }

        FileValidationJournal.Open(Path).Dispose();
    }

    [Fact]
    public async Task Those_who_read_need_not_wait_for_the_writer()
    {
        using var journal = FileValidationJournal.Open(Path);
        await AppendAsync(journal, "a");
        Assert.True(JournalVerifier.Verify(Path).IsIntact);
        Assert.Single(FileValidationJournal.ReadFile(Path));
    }

    [Theory]
    [InlineData("{\"v\":1,\"sequ")]
    [InlineData("\0\0\0\0\n{}\n")]
    public async Task A_torn_end_is_set_aside_and_the_rest_goes_on(string torn)
    {
        using (var journal = FileValidationJournal.Open(Path))
        {
            await AppendAsync(journal, "a");
        }

        await File.AppendAllTextAsync(Path, torn);
        using (var journal = FileValidationJournal.Open(Path))
        {
            Assert.Equal(Path + ".torn-2", journal.TornTailPath);
            Assert.Equal(torn, await File.ReadAllTextAsync(journal.TornTailPath!));
            await AppendAsync(journal, "b");
        }

        Assert.Equal(2, JournalVerifier.Verify(Path).Records);
        Assert.True(JournalVerifier.Verify(Path).IsIntact);
    }

    [Fact]
    public async Task A_journal_that_was_tampered_with_is_not_continued()
    {
        using (var journal = FileValidationJournal.Open(Path))
        {
            await AppendAsync(journal, "a");
            await AppendAsync(journal, "b");
        }

        await File.WriteAllTextAsync(Path, (await File.ReadAllTextAsync(Path)).Replace("\"a\"", "\"c\"", StringComparison.Ordinal));
        var refusal = Assert.Throws<ValidationJournalException>(() => FileValidationJournal.Open(Path));
        Assert.Equal(JournalFailure.Tampered, refusal.Failure);
        Assert.Contains("line 1", refusal.GetMessage(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
        Assert.Throws<ValidationJournalException>(() => FileValidationJournal.Open(_folder.File("no/such/folder.jsonl")));
    }

    [Fact]
    public async Task What_was_weighed_on_an_older_state_is_not_appended()
    {
        using var journal = FileValidationJournal.Open(Path);
        var before = await journal.GetSnapshotAsync("a");
        await AppendAsync(journal, "a");
        Assert.Null(await journal.AppendAsync([Record("a")], before));

        var reviewer = new ValidatorAtPoint("u", "p", "v");
        var weighed = await journal.GetSnapshotAsync("b", reviewer);
        Assert.NotNull(await journal.AppendAsync([Record("c") with { Action = RecordedAction.Accept, ValidatorId = "v" }], await journal.GetSnapshotAsync("c", reviewer)));
        Assert.Null(await journal.AppendAsync([Record("b") with { Action = RecordedAction.Accept, ValidatorId = "v" }], weighed));
        Assert.NotNull(await journal.AppendAsync([Record("b")], weighed));
    }

    [Fact]
    public async Task Appends_that_come_together_share_a_flush()
    {
        // The disk is busy with the first until the others have come; else a fast machine may take them one by one.
        var together = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int waiting = 500;
        var storage = new MemoryStorage { BeforeFlush = together.Task };
        using var journal = new FileValidationJournal(storage);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Task.Run(async () =>
        {
            var append = AppendAsync(journal, $"r{i}");
            if (Interlocked.Decrement(ref waiting) == 0)
            {
                together.SetResult();
            }

            await append;
        })));
        Assert.InRange(storage.Flushes, 1, 499);
        Assert.Equal(500, JournalFile.Verify(storage.Content).Records);
    }

    [Fact]
    public async Task On_a_full_disk_nothing_is_decided_and_with_space_it_goes_on()
    {
        var storage = new MemoryStorage();
        using var desk = new Desk(Desk.OnePerson, storage: storage);
        storage.FreeBytes = 40;
        var refused = desk.Recommend();
        Assert.Equal(JournalFailure.WriteFailed, (await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Validation.AcceptAsync(refused, Desk.Anna))).Failure);
        Assert.Empty(storage.Content);

        storage.FreeBytes = null;
        Assert.True((await desk.Validation.AcceptAsync(refused, Desk.Anna)).HasValue);
        Assert.True(JournalFile.Verify(storage.Content).IsIntact);
    }

    [Fact]
    public async Task After_a_failed_flush_nothing_is_decided_until_the_journal_is_opened_anew()
    {
        var storage = new MemoryStorage();
        using (var desk = new Desk(Desk.OnePerson, storage: storage))
        {
            storage.FailsToFlush = true;
            await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Validation.AcceptAsync(desk.Recommend(), Desk.Anna));
            storage.FailsToFlush = false;
            Assert.Equal(JournalFailure.FlushFailed, (await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Validation.AcceptAsync(desk.Recommend(), Desk.Bruno))).Failure);
        }

        using var reopened = new Desk(Desk.OnePerson, storage: storage);
        Assert.True((await reopened.Validation.AcceptAsync(reopened.Recommend(), Desk.Bruno)).HasValue);
        Assert.True(JournalFile.Verify(storage.Content).IsIntact);
    }

    [Fact]
    public async Task Those_who_wait_behind_a_failed_write_fail_with_it()
    {
        var storage = new MemoryStorage { FreeBytes = 0 };
        using var journal = new FileValidationJournal(storage);
        var appends = Enumerable.Range(0, 100).Select(i => Task.Run(() => AppendAsync(journal, $"r{i}"))).ToList();
        await Task.WhenAll(appends.Select(append => append.ContinueWith(_ => { }, TaskScheduler.Default)));
        Assert.All(appends, append => Assert.IsType<ValidationJournalException>(append.Exception!.InnerException));
        storage.FreeBytes = null;
        await AppendAsync(journal, "a");
        Assert.Equal(1, JournalFile.Verify(storage.Content).LastSequence);
    }

    [Fact]
    public async Task A_closed_journal_says_so()
    {
        var journal = FileValidationJournal.Open(Path);
        journal.Dispose();
        Assert.Equal(JournalFailure.Closed, (await Assert.ThrowsAsync<ValidationJournalException>(() => AppendAsync(journal, "a"))).Failure);
    }

    [Fact]
    public async Task Old_records_are_purged_and_the_rest_still_proves_itself()
    {
        var storage = await JournalFile.WithAsync(10);
        using var journal = new FileValidationJournal(storage);
        var anchor = await journal.GetAnchorAsync();
        var records = JournalFile.Lines(storage.Content).ConvertAll(line => ValidationRecord.Parse(Encoding.UTF8.GetBytes(line)));

        var purged = await journal.PurgeAsync(records[8].RecordedAt, "retention P2Y");

        Assert.Equal(new PurgedRecords(8, records[7].Hash, records[0].RecordedAt, records[7].RecordedAt), purged);
        var verification = JournalFile.Verify(storage.Content, anchor);
        Assert.Empty(verification.Problems);
        Assert.Equal((13, 21, purged), (verification.Records, verification.LastSequence, verification.Purged));
        Assert.Null(await journal.PurgeAsync(records[8].RecordedAt, "retention P2Y"));

        await AppendAsync(journal, "after");
        await journal.PurgeAsync(records[12].RecordedAt, "retention P2Y");
        Assert.True(JournalFile.Verify(storage.Content).IsIntact);
        using var reopened = new FileValidationJournal(storage);
        Assert.Single((await reopened.GetSnapshotAsync("after")).Records);
        Assert.Empty((await reopened.GetSnapshotAsync(records[0].RecommendationId!)).Records);
        Assert.Single((await reopened.GetSnapshotAsync(records[^1].RecommendationId!)).Records);
    }

    [Fact]
    public async Task What_is_undecided_is_not_purged()
    {
        using var desk = new Desk(Desk.OnePerson);
        await desk.Validation.AcceptAsync(desk.Recommend(), Desk.Anna);
        await desk.Validation.ProposeAsync(desk.Recommend());
        desk.Clock.Pass(TimeSpan.FromDays(1));
        await desk.Validation.AcceptAsync(desk.Recommend(), Desk.Anna);
        Assert.Equal(2, (await ((FileValidationJournal)desk.Journal).PurgeAsync(desk.Clock.Now.AddDays(1), "retention"))!.Count);
        Assert.Single(await desk.PendingAsync());
    }

    [Fact]
    public async Task A_clock_set_back_breaks_no_chain_and_purges_nothing_too_early()
    {
        using var desk = new Desk(Desk.OnePerson with { BulkApprovalAllowed = true });
        foreach (int hours in new[] { 0, 1, -5, 3 })
        {
            desk.Clock.Pass(TimeSpan.FromHours(hours));
            await desk.Validation.AcceptAsync(desk.Recommend(), Desk.Anna);
        }

        // The third is older by its time, but stands behind the second, which may not go.
        Assert.Equal(2, (await ((FileValidationJournal)desk.Journal).PurgeAsync(desk.Clock.Now.AddHours(1.5), "retention"))!.Count);
        Assert.True(JournalFile.Verify(desk.Storage.Content).IsIntact);
    }

    [Fact]
    public async Task A_purge_that_nobody_recorded_is_found()
    {
        var storage = await JournalFile.WithAsync(5);
        var lines = JournalFile.Lines(storage.Content);
        using (var journal = new FileValidationJournal(storage))
        {
            await journal.PurgeAsync(DateTimeOffset.MaxValue, "retention");
        }

        string checkpoint = JournalFile.Lines(storage.Content)[0];
        Assert.Contains("\"action\":\"checkpoint\"", checkpoint, StringComparison.Ordinal);
        var later = ValidationRecord.Parse(Encoding.UTF8.GetBytes(lines[^1]));
        string forged = Encoding.UTF8.GetString(Record("x").Chained(11, later.Hash).ToUtf8Json());
        Assert.Equal([new JournalProblem(JournalProblemKind.PurgeNotRecorded, 1, 10, 10)], JournalFile.Verify(JournalFile.Of([checkpoint, forged])).Problems);
    }

    [Fact]
    public async Task A_purge_on_disk_leaves_one_journal()
    {
        using (var journal = FileValidationJournal.Open(Path))
        {
            await journal.AppendAsync([Record("a") with { Status = RecommendationStatus.Rejected }], await journal.GetSnapshotAsync("a"));
            await journal.PurgeAsync(DateTimeOffset.MaxValue, "retention");
            await AppendAsync(journal, "b");
        }

        Assert.True(JournalVerifier.Verify(Path).IsIntact);
        Assert.Equal(["validation.jsonl", "validation.jsonl.lock"], _folder.FileNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_anchor_is_kept_in_a_file()
    {
        var anchor = new JournalAnchor(12, ContentHash.Of("a"), new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
        anchor.Save(_folder.File("anchor.json"));
        Assert.Equal(anchor, JournalAnchor.Load(_folder.File("anchor.json")));
        File.WriteAllText(_folder.File("other.json"), "{}");
        Assert.Throws<FormatException>(() => JournalAnchor.Load(_folder.File("other.json")));
    }

    private static ValidationRecord Record(string id) => new()
    {
        Action = RecordedAction.Propose,
        RecommendationId = id,
        UseCaseId = "u",
        PointId = "p",
        OutputHash = ContentHash.Of(id),
        RecordedAt = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero),
    };

    private static async Task AppendAsync(FileValidationJournal journal, string id)
        => Assert.NotNull(await journal.AppendAsync([Record(id)], await journal.GetSnapshotAsync(id)));
}
