using System.Text;

namespace AiGovernance.Tests.Runtime;

/// <summary>Processes are killed, disks are full or do not answer: what was acknowledged is kept, and errors are clear.</summary>
public sealed class CallRecordFaultTests : IDisposable
{
    private static readonly AiCallRecord Call = new() { StartedAt = new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero), Operation = "chat", Outcome = AiCallOutcome.Completed };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Processes_that_are_killed_lose_no_acknowledged_record()
    {
        var acknowledged = new List<string>();
        var random = new Random(20261125);
        for (int i = 0; i < ProcessToKill.Kills / 2; i++)
        {
            using var first = await ProcessToKill.StartAsync("calls", _folder.Path);
            using var second = await ProcessToKill.StartAsync("calls", _folder.Path);
            acknowledged.Add(await first.NextAsync());
            acknowledged.Add(await second.NextAsync());
            await Task.Delay(random.Next(1, 60));
            acknowledged.AddRange(await second.KillAsync());
            acknowledged.AddRange(await first.KillAsync());
        }

        using (var sink = new FileCallRecordSink(_folder.Path))
        {
            await sink.WriteAsync(Call with { StartedAt = DateTimeOffset.UtcNow });
        }

        var recorded = Directory.EnumerateFiles(_folder.Path, "*.jsonl")
            .SelectMany(File.ReadLines)
            .Select(line => AiCallRecord.Parse(Encoding.UTF8.GetBytes(line)).ResponseId)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(acknowledged.Except(recorded));
    }

    [SmallDiskFact]
    public async Task A_full_disk_refuses_records_keeps_those_before_and_goes_on_with_space()
    {
        using var disk = SmallDisk.Mount();
        using var sink = new FileCallRecordSink(disk.Path);
        await sink.WriteAsync(Call);
        disk.Fill(free: 50_000);
        int acknowledged = 1;
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            for (; ; acknowledged++)
            {
                await sink.WriteAsync(Call);
            }
        });
        disk.Free();
        await sink.WriteAsync(Call);

        Assert.InRange(acknowledged, 2, int.MaxValue);
        Assert.Equal(acknowledged + 1, File.ReadLines(disk.File("ai-calls-2026-11.jsonl")).Count(line => AiCallRecord.Parse(Encoding.UTF8.GetBytes(line)) == Call));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Half_a_record_that_a_full_disk_took_is_cut_off(bool evenCuttingFails)
    {
        var disk = new Disk();
        using var sink = Sink(disk);
        await sink.WriteAsync(Call);
        (disk.FreeBytes, disk.FailsToCut) = (10, evenCuttingFails);
        await Assert.ThrowsAsync<IOException>(async () => await sink.WriteAsync(Call));
        (disk.FreeBytes, disk.FailsToCut) = (int.MaxValue, false);
        await sink.WriteAsync(Call);

        Assert.Equal([Call, Call], disk.Records);
    }

    [Fact]
    public async Task Records_are_on_the_disk_after_a_while()
    {
        var disk = new Disk();
        using var sink = Sink(disk, TimeSpan.FromMilliseconds(20));
        await sink.WriteAsync(Call);
        Assert.True(await disk.Flushed.WaitAsync(TimeSpan.FromSeconds(30)));
        await sink.WriteAsync(Call);
        Assert.True(await disk.Flushed.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Records_are_on_the_disk_before_the_call_returns_if_that_is_asked_for()
    {
        var disk = new Disk();
        using var sink = Sink(disk, TimeSpan.Zero);
        for (int i = 1; i <= 3; i++)
        {
            await sink.WriteAsync(Call);
            Assert.Equal(i, disk.Flushes);
        }
    }

    [Fact]
    public async Task Records_are_on_the_disk_when_the_sink_is_closed()
    {
        var disk = new Disk();
        var sink = Sink(disk, TimeSpan.FromDays(1));
        await sink.WriteAsync(Call);
        Assert.Equal(0, disk.Flushes);
        sink.Dispose();
        Assert.Equal(1, disk.Flushes);
    }

    [Fact]
    public async Task A_flush_that_failed_is_told_to_whoever_writes_next_and_once()
    {
        var disk = new Disk { FailsToFlush = true };
        using var sink = Sink(disk, TimeSpan.FromMilliseconds(1));
        await sink.WriteAsync(Call);
        Assert.True(await disk.Flushed.WaitAsync(TimeSpan.FromSeconds(30)));
        disk.FailsToFlush = false;
        var failure = await Assert.ThrowsAsync<IOException>(async () => await sink.WriteAsync(Call));
        Assert.Equal("Input/output error", failure.Message);
        await sink.WriteAsync(Call);
        Assert.Equal([Call, Call], disk.Records);
    }

    [Fact]
    public async Task A_flush_that_fails_when_the_sink_is_closed_is_told()
    {
        var disk = new Disk { FailsToFlush = true };
        var sink = Sink(disk, TimeSpan.FromDays(1));
        await sink.WriteAsync(Call);
        Assert.Throws<IOException>(sink.Dispose);
    }

    private FileCallRecordSink Sink(Disk disk, TimeSpan? flushEvery = null)
        => new(_folder.Path, month => new CallRecordFile(month, disk)) { FlushEvery = flushEvery ?? TimeSpan.FromDays(1) };

    /// <summary>A disk that does what the test wants.</summary>
    private sealed class Disk : MemoryStream
    {
        public int FreeBytes { get; set; } = int.MaxValue;

        public bool FailsToCut { get; set; }

        public bool FailsToFlush { get; set; }

        public int Flushes { get; private set; }

        public SemaphoreSlim Flushed { get; } = new(0);

        public IEnumerable<AiCallRecord> Records => Encoding.UTF8.GetString(ToArray()).Split('\n')[..^1].Select(line => AiCallRecord.Parse(Encoding.UTF8.GetBytes(line)));

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, Math.Min(count, FreeBytes));
            if (count > FreeBytes)
            {
                throw new IOException("No space left on device");
            }
        }

        public override void SetLength(long value)
        {
            if (FailsToCut)
            {
                throw new IOException("Input/output error");
            }

            base.SetLength(value);
        }

        public override void Flush()
        {
            bool fails = FailsToFlush;
            Flushes++;
            Flushed.Release();
            if (fails)
            {
                throw new IOException("Input/output error");
            }
        }
    }
}
