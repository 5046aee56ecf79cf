using System.Text;
using static AiGovernance.Tests.Validation.Desk;

namespace AiGovernance.Tests.Validation;

public sealed class JournalCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => System.IO.Path.Combine(_folder.Path, "validation.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_journal_that_is_as_it_was_written_passes_empty_or_not()
    {
        using var desk = new Desk(OnePerson);
        await desk.Journal.CheckAsync();
        await desk.Validation.AcceptAsync(desk.Recommend(), Anna);
        await desk.Journal.CheckAsync();
    }

    [Fact]
    public async Task After_reopening_and_a_purge_it_passes()
    {
        using (var journal = FileValidationJournal.Open(Path))
        {
            await Decide(journal);
            await journal.PurgeAsync(DateTimeOffset.MaxValue, "test");
            await journal.CheckAsync();
        }

        using var again = FileValidationJournal.Open(Path);
        await again.CheckAsync();
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("changed")]
    [InlineData("added")]
    [InlineData("emptied")]
    public async Task An_end_that_somebody_touched_is_noticed(string deed)
    {
        using var journal = FileValidationJournal.Open(Path);
        await Decide(journal);
        byte[] content = File.ReadAllBytes(Path);
        Overwrite(deed switch
        {
            "cut" => content[..(content.Length - 20)],
            "changed" => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("\"accept\"", "\"reject\"")),
            "added" => [.. content, .. content],
            _ => [],
        });

        var failure = await Assert.ThrowsAsync<ValidationJournalException>(() => journal.CheckAsync());
        Assert.Equal(JournalFailure.Tampered, failure.Failure);
    }

    [Fact]
    public async Task A_journal_whose_file_is_gone_does_not_pass()
    {
        using var journal = FileValidationJournal.Open(Path);
        await Decide(journal);
        File.Delete(Path);
        var failure = await Assert.ThrowsAsync<ValidationJournalException>(() => journal.CheckAsync());
        Assert.Equal(JournalFailure.NotReadable, failure.Failure);
    }

    [Fact]
    public async Task A_full_disk_is_noticed_before_anybody_decides()
    {
        using var desk = new Desk(OnePerson, storage: new MemoryStorage { FreeBytes = 1000 });
        var failure = await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Journal.CheckAsync());
        Assert.Equal(JournalFailure.WriteFailed, failure.Failure);
    }

    [Fact]
    public async Task A_journal_that_takes_no_more_records_does_not_pass()
    {
        using var desk = new Desk(OnePerson, storage: new MemoryStorage { FailsToFlush = true });
        await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Validation.AcceptAsync(desk.Recommend(), Anna));
        await Assert.ThrowsAsync<ValidationJournalException>(() => desk.Journal.CheckAsync());
    }

    private static async Task Decide(FileValidationJournal journal)
    {
        using var desk = new Desk(OnePerson);
        await new HumanValidationService(desk.Register, journal).AcceptAsync(AiRecommendation.For(UseCase, Point, "Pay"), Anna);
    }

    private void Overwrite(byte[] content)
    {
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        stream.SetLength(0);
        stream.Write(content);
    }
}
