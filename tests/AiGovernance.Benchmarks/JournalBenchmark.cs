using System.Diagnostics;
using AiGovernance.Tests;

namespace AiGovernance.Benchmarks;

/// <summary>Durable decisions per second, alone and together, beside bare flushes of the same disk; and how fast and in how much memory a journal is verified.</summary>
internal static class JournalBenchmark
{
    private const int FlushedBytes = 1024;

    public static void Run(int decisions, int records)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-journal-").FullName;
        try
        {
            Decide(folder, decisions);
            Verify(Path.Combine(folder, "large.jsonl"), records);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Decide(string folder, int decisions)
    {
        int alone = Math.Max(1, decisions / 20);
        double bare = BareFlushes(folder, alone);
        double single = PerSecond(alone, () => DecideAsync(Path.Combine(folder, "single.jsonl"), alone, workers: 1).GetAwaiter().GetResult());
        Console.WriteLine($"durable decisions, one by one:  {single,9:F0} /s, {single / bare:F2} of bare flushes");
        foreach (int workers in new[] { 16, 64, 256 })
        {
            double grouped = PerSecond(decisions, () => DecideAsync(Path.Combine(folder, $"grouped-{workers}.jsonl"), decisions, workers).GetAwaiter().GetResult());
            Console.WriteLine($"durable decisions, {workers,3} together: {grouped,9:F0} /s, {grouped / bare:F2} of bare flushes");
        }
    }

    /// <summary>How often a second this disk confirms a small write.</summary>
    public static double BareFlushes(string folder, int count)
    {
        double bare = PerSecond(count, () => Flushes(Path.Combine(folder, "bare"), count));
        Console.WriteLine($"bare write and flush of {FlushedBytes} bytes:  {bare,9:F0} /s");
        return bare;
    }

    private static void Flushes(string path, int count)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        byte[] block = new byte[FlushedBytes];
        for (int i = 0; i < count; i++)
        {
            stream.Write(block);
            stream.Flush(flushToDisk: true);
        }
    }

    private static async Task DecideAsync(string path, int decisions, int workers)
    {
        using var journal = FileValidationJournal.Open(path);
        await BookingDesk.DecideAsync(new HumanValidationService(BookingDesk.Register(), journal), workers, decisions, reason: "As on the scan");
    }

    private static void Verify(string path, int records)
    {
        Write(path, records);
        double size = new FileInfo(path).Length / 1048576.0;
        JournalVerification? verification = null;
        GC.Collect();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        double hashing = PerSecond(records, () => Hash(path));
        double verifying = PerSecond(records, () => verification = JournalVerifier.Verify(path));
        long peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        Console.WriteLine($"{records} records, {size:F0} MB: verified {verifying:F0} records/s; bare SHA-256 of the file: {hashing:F0} records/s, ratio {verifying / hashing:F2}");
        Console.WriteLine($"intact: {verification!.IsIntact}; heap {GC.GetTotalMemory(forceFullCollection: true) / 1048576} MB, allocated {(GC.GetTotalAllocatedBytes(precise: true) - before) / 1048576} MB, peak working set of the process {peak} MB");
        double opening = PerSecond(records, () => FileValidationJournal.Open(path).Dispose());
        Console.WriteLine($"opened (replayed): {opening:F0} records/s");
    }

    private static void Write(string path, int records)
    {
        using var file = new BufferedStream(File.Create(path), 1 << 20);
        var time = DateTimeOffset.UtcNow;
        var previous = (Sequence: 0L, Hash: ValidationRecord.NoHash);
        for (int i = 0; i < records; i++)
        {
            var record = new ValidationRecord
            {
                Action = i % 2 == 0 ? RecordedAction.Propose : RecordedAction.Accept,
                Status = i % 2 == 0 ? RecommendationStatus.Pending : RecommendationStatus.Accepted,
                RecommendationId = new Guid(i / 2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).ToString("N"),
                UseCaseId = BookingDesk.UseCase,
                PointId = BookingDesk.Point,
                RoleId = "accountant",
                ValidatorId = "0123456789abcdef0123456789abcdef",
                OutputHash = previous.Hash,
                RecordedAt = time.AddSeconds(i),
            }.Chained(previous.Sequence + 1, previous.Hash);
            file.Write(record.ToUtf8Json());
            file.WriteByte((byte)'\n');
            previous = (record.Sequence, record.Hash);
        }
    }

    private static void Hash(string path)
    {
        using var stream = File.OpenRead(path);
        System.Security.Cryptography.SHA256.HashData(stream);
    }

    public static async Task<double> PerSecondAsync(int count, Func<Task> action)
    {
        var watch = Stopwatch.StartNew();
        await action();
        return count / watch.Elapsed.TotalSeconds;
    }

    private static double PerSecond(int count, Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return count / watch.Elapsed.TotalSeconds;
    }
}
