using System.Text;
using CsCheck;

namespace AiGovernance.Tests.Validation;

public sealed class JournalVerifierTests
{
    [Fact]
    public async Task An_untouched_journal_is_intact()
    {
        var content = (await JournalFile.WithAsync(5)).Content;
        var verification = JournalFile.Verify(content);
        Assert.True(verification.IsIntact);
        Assert.Equal((10, 10), (verification.Records, verification.LastSequence));
        Assert.Equal(ValidationRecord.Parse(Encoding.UTF8.GetBytes(JournalFile.Lines(content)[^1])).Hash, verification.LastHash);
        Assert.True(JournalFile.Verify([]).IsIntact);
    }

    [Fact]
    public async Task A_changed_record_is_found()
        => await FindsAsync(lines => lines[3] = lines[3].Replace("\"accept\"", "\"reject\"", StringComparison.Ordinal), new JournalProblem(JournalProblemKind.Changed, 4, 4));

    [Fact]
    public async Task A_changed_record_is_found_although_its_hash_was_made_anew()
        => await FindsAsync(lines => lines[3] = JournalFile.Resealed(lines[3], "\"accept\"", "\"reject\""), new JournalProblem(JournalProblemKind.Changed, 4, 4));

    [Fact]
    public async Task A_changed_number_is_a_changed_record()
        => await FindsAsync(lines => lines[3] = lines[3].Replace("\"sequence\":4", "\"sequence\":7", StringComparison.Ordinal), new JournalProblem(JournalProblemKind.Changed, 4, 4));

    [Fact]
    public async Task Removed_records_are_found()
        => await FindsAsync(lines => lines.RemoveRange(3, 2), new JournalProblem(JournalProblemKind.Removed, 4, 4, 2));

    [Fact]
    public async Task A_removed_beginning_is_found()
        => await FindsAsync(lines => lines.RemoveRange(0, 3), new JournalProblem(JournalProblemKind.Removed, 1, 1, 3));

    [Fact]
    public async Task Records_in_another_order_are_found()
        => await FindsAsync(lines => (lines[4], lines[5]) = (lines[5], lines[4]), new JournalProblem(JournalProblemKind.Moved, 6, 5));

    [Fact]
    public async Task A_record_moved_far_away_is_found()
        => await FindsAsync(
            lines =>
            {
                lines.Add(lines[2]);
                lines.RemoveAt(2);
            },
            new JournalProblem(JournalProblemKind.Moved, 10, 3));

    [Fact]
    public async Task A_record_that_stands_twice_is_found()
        => await FindsAsync(lines => lines.Insert(6, lines[2]), new JournalProblem(JournalProblemKind.Duplicated, 7, 3));

    [Fact]
    public async Task A_forged_record_beside_the_true_one_is_found()
        => await FindsAsync(lines => lines.Insert(4, JournalFile.Resealed(lines[3], "\"accept\"", "\"reject\"")), new JournalProblem(JournalProblemKind.Duplicated, 5, 4));

    [Fact]
    public async Task A_line_that_is_no_record_is_found()
        => await FindsAsync(lines => lines[4] = "{}", new JournalProblem(JournalProblemKind.Unreadable, 5, 5));

    [Fact]
    public async Task Everything_that_was_done_is_found_not_only_the_first()
        => await FindsAsync(
            lines =>
            {
                lines[8] = lines[8].Replace("Pay", "pay", StringComparison.Ordinal).Replace("Zo", "Za", StringComparison.Ordinal).Replace("\"v\":1", "\"v\":2", StringComparison.Ordinal);
                lines[6] = JournalFile.Resealed(lines[6], "invoices", "wages");
                lines.RemoveAt(2);
            },
            new JournalProblem(JournalProblemKind.Removed, 3, 3),
            new JournalProblem(JournalProblemKind.Changed, 6, 7),
            new JournalProblem(JournalProblemKind.Unreadable, 8, 9));

    [Fact]
    public async Task A_cut_end_is_found_with_an_anchor_and_only_so()
    {
        var storage = await JournalFile.WithAsync(5);
        var anchor = await AnchorOf(storage);
        byte[] cut = JournalFile.Of(JournalFile.Lines(storage.Content)[..7]);

        Assert.True(JournalFile.Verify(cut).IsIntact);
        Assert.Equal([new JournalProblem(JournalProblemKind.Truncated, 7, 8, 3)], JournalFile.Verify(cut, anchor).Problems);
        Assert.Equal([new JournalProblem(JournalProblemKind.Truncated, 0, 1, 10)], JournalFile.Verify([], anchor).Problems);
    }

    [Fact]
    public async Task A_journal_written_anew_is_found_with_an_anchor()
    {
        var anchor = await AnchorOf(await JournalFile.WithAsync(5));
        var anew = (await JournalFile.WithAsync(6)).Content;
        Assert.Equal([new JournalProblem(JournalProblemKind.Rewritten, 10, 10)], JournalFile.Verify(anew, anchor).Problems);
    }

    [Fact]
    public async Task A_torn_end_is_no_tampering()
    {
        var content = (await JournalFile.WithAsync(2)).Content;
        var verification = JournalFile.Verify([.. content, .. "{\"v\":1,"u8]);
        Assert.True(verification.IsIntact);
        Assert.Equal(7, verification.TornBytes);
    }

    [Fact]
    public async Task A_line_longer_than_any_record_is_read_over()
        => await FindsAsync(lines => lines[4] = new string('x', 40_000_000), new JournalProblem(JournalProblemKind.Unreadable, 5, 5));

    [Fact]
    public void Problems_beyond_a_thousand_are_counted()
    {
        var verification = JournalFile.Verify(JournalFile.Of(Enumerable.Repeat("no record", 1500)));
        Assert.Equal((1000, 500), (verification.Problems.Count, verification.FurtherProblems));
    }

    [Fact]
    public async Task Whatever_single_byte_is_changed_is_found()
    {
        var content = (await JournalFile.WithAsync(3)).Content;
        var anchor = new JournalAnchor(6, JournalFile.Verify(content).LastHash, default);
        Gen.Select(Gen.Int[0, content.Length - 1], Gen.Byte[1, 255]).Sample(
            (at, mask) =>
            {
                byte[] changed = [.. content];
                changed[at] ^= mask;
                return !JournalFile.Verify(changed, anchor).IsIntact;
            },
            iter: 2000);
    }

    [Fact]
    public async Task A_record_says_after_reading_what_it_said_before()
    {
        foreach (string line in JournalFile.Lines((await JournalFile.WithAsync(2)).Content))
        {
            Assert.Equal(line, Encoding.UTF8.GetString(ValidationRecord.Parse(Encoding.UTF8.GetBytes(line)).ToUtf8Json()));
        }
    }

    [Fact]
    public void Another_program_verifies_a_line_with_nothing_but_a_hash_function()
    {
        var record = new ValidationRecord { Action = RecordedAction.Accept, RecommendationId = "r", Reason = "é", RecordedAt = new(2026, 11, 25, 10, 30, 0, TimeSpan.FromHours(1)) }.Chained(1, ValidationRecord.NoHash);
        const string Body = """{"v":1,"sequence":1,"previousHash":"0000000000000000000000000000000000000000000000000000000000000000","action":"accept","status":"pending","recommendation":"r","reason":"é","recordedAt":"2026-11-25T09:30:00.0000000Z" """;
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Body.TrimEnd())));
        Assert.Equal($"{Body.TrimEnd()},\"hash\":\"{hash}\"}}", Encoding.UTF8.GetString(record.ToUtf8Json()));
    }

    private static async Task FindsAsync(Action<List<string>> tamper, params JournalProblem[] problems)
    {
        var lines = JournalFile.Lines((await JournalFile.WithAsync(5)).Content);
        tamper(lines);
        Assert.Equal(problems, JournalFile.Verify(JournalFile.Of(lines)).Problems);
    }

    private static async Task<JournalAnchor> AnchorOf(MemoryStorage storage)
    {
        using var journal = new FileValidationJournal(storage);
        return await journal.GetAnchorAsync();
    }
}
