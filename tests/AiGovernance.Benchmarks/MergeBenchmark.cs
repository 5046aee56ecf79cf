using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace AiGovernance.Benchmarks;

/// <summary>
/// What <c>aigov merge</c> of many registers takes, time and memory, as a process of its own, start included; beside it a
/// process that only reads the same files into the model with System.Text.Json, and holds them.
/// </summary>
internal static class MergeBenchmark
{
    public static void Run(string tool, int registers, int useCases, int rounds)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-merge-").FullName;
        try
        {
            string[] paths = Write(folder, registers, useCases / registers);
            long size = paths.Sum(path => new FileInfo(path).Length);
            string result = Path.Combine(folder, "all.json");
            long merging = 0, reading = 0;
            double[] medians = Stopwatches.Medians(
                rounds,
                () => merging = Start([tool, "merge", .. paths, "--output", result, "--force"]),
                () => reading = Start([typeof(MergeBenchmark).Assembly.Location, "read", folder]));
            Console.WriteLine($"{registers} registers, {useCases} use cases, {size / 1e6:F0} MB, {rounds} rounds, interleaved");
            Console.WriteLine($"aigov merge:  {medians[0]:F0} ms, {merging / 1e6:F0} MB at most, {(double)merging / size:F1} x the size of the files");
            Console.WriteLine($"bare reading: {medians[1]:F0} ms, {reading / 1e6:F0} MB at most, {(double)reading / size:F1} x the size of the files");
            Console.WriteLine($"ratio: time {medians[0] / medians[1]:F2}, memory {(double)merging / reading:F2}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The process beside: reads and holds.</summary>
    public static void Read(string folder)
        => GC.KeepAlive(Directory.GetFiles(folder, "ai-register.json", SearchOption.AllDirectories)
            .Select(path => JsonSerializer.Deserialize(File.ReadAllBytes(path), RegisterJsonContext.Default.AiRegister))
            .ToList());

    // Every register has the same vendors, services, roles and ids, as those of one organisation have.
    private static string[] Write(string folder, int registers, int useCases)
    {
        byte[] register = LargeRegister.Json(useCases);
        var paths = new string[registers];
        for (int i = 0; i < registers; i++)
        {
            string repository = Directory.CreateDirectory(Path.Combine(folder, "repository-" + i.ToString(CultureInfo.InvariantCulture))).FullName;
            File.WriteAllBytes(paths[i] = Path.Combine(repository, "ai-register.json"), register);
        }

        return paths;
    }

    // The most memory it held: the working set is looked at until it ends.
    private static long Start(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        long most = 0;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            most = Math.Max(most, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        return process.ExitCode is 0 or 1 ? most : throw new InvalidOperationException(output.Result + error.Result);
    }
}
