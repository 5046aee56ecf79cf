using System.Text;

namespace AiGovernance.Tests.Runtime;

public sealed class FileCallRecordSinkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aigov-calls-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_written_is_read_again()
    {
        var full = Call(5) with
        {
            UseCaseId = "minutes",
            RuleId = "AIG0003",
            ServiceId = "openai-eu",
            Provider = "openai",
            Host = "api.example",
            RequestedModel = "gpt-4o",
            ResponseModel = "gpt-4o-2024-08-06",
            ResponseId = "r1",
            InputTokens = 1,
            OutputTokens = 2,
            InputHash = ContentHash.Of("in"),
            OutputHash = ContentHash.Of("out"),
            ErrorType = "System.IO.IOException",
            TraceId = "0af7651916cd43dd8448eb211c80319c",
        };
        using (var sink = new FileCallRecordSink(_folder))
        {
            await sink.WriteAsync(full);
            await sink.WriteAsync(Call(6));
        }

        Assert.Equal([full, Call(6)], Read("ai-calls-2026-11.jsonl"));
    }

    [Fact]
    public async Task A_record_can_be_read_while_the_sink_is_open()
    {
        using var sink = new FileCallRecordSink(_folder);
        await sink.WriteAsync(Call(5));
        Assert.Equal([Call(5)], Read("ai-calls-2026-11.jsonl"));
    }

    [Fact]
    public async Task Records_of_many_threads_are_whole_lines()
    {
        using (var sink = new FileCallRecordSink(_folder))
        {
            await Parallel.ForAsync(0, 1000, async (i, cancellationToken) => await sink.WriteAsync(Call(5) with { ResponseId = $"r{i}" }, cancellationToken));
        }

        Assert.Equal(1000, Read("ai-calls-2026-11.jsonl").Select(record => record.ResponseId).Distinct().Count());
    }

    [Fact]
    public async Task A_second_writer_has_files_of_its_own()
    {
        using var first = new FileCallRecordSink(_folder);
        using var second = new FileCallRecordSink(_folder);
        await first.WriteAsync(Call(1));
        await second.WriteAsync(Call(2));
        await first.WriteAsync(Call(3));
        Assert.Equal([Call(1), Call(3)], Read("ai-calls-2026-11.jsonl"));
        Assert.Equal([Call(2)], Read("ai-calls-2026-11.2.jsonl"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task What_a_crash_left_unfinished_is_set_aside_and_goes_with_its_month(int wholeRecords)
    {
        const string Torn = "{\"startedAt\":\"20\0\0";
        using (var sink = new FileCallRecordSink(_folder))
        {
            for (int i = 0; i < wholeRecords; i++)
            {
                await sink.WriteAsync(Call(5));
            }
        }

        string path = Path.Combine(_folder, "ai-calls-2026-11.jsonl");
        foreach (string torn in new[] { Torn, new string('x', 200_000) })
        {
            await File.AppendAllTextAsync(path, torn);
            using var sink = new FileCallRecordSink(_folder);
            await sink.WriteAsync(Call(6));
        }

        Assert.Equal([.. Enumerable.Repeat(Call(5), wholeRecords), Call(6), Call(6)], Read("ai-calls-2026-11.jsonl"));
        Assert.Equal(Torn, await File.ReadAllTextAsync(path + ".torn-1"));
        Assert.Equal(200_000, new FileInfo(path + ".torn-2").Length);
        using var later = new FileCallRecordSink(_folder);
        Assert.Equal(1, later.DeleteMonthsBefore(new IsoDate(2026, 12, 1)));
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task A_clock_that_goes_back_over_the_end_of_a_month_costs_no_record()
    {
        var december = Call(5) with { StartedAt = new DateTimeOffset(2026, 12, 1, 0, 0, 1, TimeSpan.Zero) };
        using var sink = new FileCallRecordSink(_folder);
        foreach (var call in new[] { Call(30), december, Call(30), december })
        {
            await sink.WriteAsync(call);
        }

        Assert.Equal([Call(30), Call(30)], Read("ai-calls-2026-11.jsonl"));
        Assert.Equal([december, december], Read("ai-calls-2026-12.jsonl"));
    }

    [Fact]
    public async Task Whole_months_are_deleted_when_their_time_is_over()
    {
        using var sink = new FileCallRecordSink(_folder);
        await sink.WriteAsync(Call(5) with { StartedAt = new DateTimeOffset(2026, 4, 30, 12, 0, 0, TimeSpan.Zero) });
        await sink.WriteAsync(Call(5) with { StartedAt = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero) });
        await sink.WriteAsync(Call(5));
        await File.WriteAllTextAsync(Path.Combine(_folder, "ai-calls-notes.jsonl"), "mine");

        Assert.Equal(1, sink.DeleteMonthsBefore(new IsoDate(2026, 5, 25)));

        Assert.Equal(
            ["ai-calls-2026-05.jsonl", "ai-calls-2026-11.jsonl", "ai-calls-notes.jsonl"],
            Directory.GetFiles(_folder, "*.jsonl").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_closed_sink_refuses_records()
    {
        var sink = new FileCallRecordSink(_folder);
        sink.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await sink.WriteAsync(Call(5)));
    }

    [Fact]
    public void An_interval_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileCallRecordSink(_folder) { FlushEvery = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileCallRecordSink(_folder) { FlushEvery = TimeSpan.FromDays(2) });
    }

    private static AiCallRecord Call(int day) => new()
    {
        StartedAt = new DateTimeOffset(2026, 11, day, 12, 0, 0, TimeSpan.Zero),
        Operation = "chat",
        Outcome = AiCallOutcome.Completed,
        DurationMs = 1.5,
    };

    private AiCallRecord[] Read(string name)
    {
        using var stream = new FileStream(Path.Combine(_folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => AiCallRecord.Parse(Encoding.UTF8.GetBytes(line)))];
    }
}
