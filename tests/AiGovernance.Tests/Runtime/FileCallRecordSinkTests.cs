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

    [Fact]
    public async Task What_a_killed_process_left_unfinished_stays_on_a_line_of_its_own()
    {
        string path = Path.Combine(_folder, "ai-calls-2026-11.jsonl");
        await File.WriteAllTextAsync(path, "{\"startedAt\":\"20");
        using (var sink = new FileCallRecordSink(_folder))
        {
            await sink.WriteAsync(Call(5));
        }

        string[] lines = await File.ReadAllLinesAsync(path);
        Assert.Equal(2, lines.Length);
        Assert.Throws<FormatException>(() => AiCallRecord.Parse(Encoding.UTF8.GetBytes(lines[0])));
        Assert.Equal(Call(5), AiCallRecord.Parse(Encoding.UTF8.GetBytes(lines[1])));
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
