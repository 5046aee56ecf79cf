using System.Diagnostics;
using AiGovernance.Tests;

namespace AiGovernance.Benchmarks;

/// <summary>How long commands of the tool take from start to end, on a register of the sample's size, beside an empty .NET console program.</summary>
internal static class StartupBenchmark
{
    private static readonly string[] Commands = ["validate", "assess cv-screening", "status", "notice --audience clients", "export --to json", "export --to html", "export --to cnil", "export --to xlsx -o {0} --force"];

    /// <param name="tool">The program, or its <c>aigov.dll</c>.</param>
    /// <param name="rounds">How often each command is started.</param>
    public static void Run(string tool, int rounds)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-startup-").FullName;
        try
        {
            string empty = BuildEmpty(folder);
            string workbook = Path.Combine(folder, "register.xlsx");
            double[] medians = Stopwatches.Medians(
                rounds,
                [(Func<object>)(() => Start(empty, "")), .. Commands.Select(command => (Func<object>)(() => Start(tool, string.Format(null, command, workbook))))]);
            Console.WriteLine($"empty console program: {medians[0]:F0} ms; {rounds} rounds, interleaved");
            foreach (var (command, median) in Commands.Zip(medians.Skip(1)))
            {
                Console.WriteLine($"  aigov {command.Split(" -o")[0],-26} {median,5:F0} ms, {median / medians[0]:F1} x the empty program");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Start(string program, string arguments)
    {
        string[] all = [.. program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program] : new[] { program }, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        using var process = Process.Start(new ProcessStartInfo(all[0], all[1..]) { WorkingDirectory = Repository.PathOf("samples/AtelierLemaire"), RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', all)}: {process.ExitCode}");
    }

    private static string BuildEmpty(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"Hello, World!\");");
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", folder, "-c", "Release", "-o", Path.Combine(folder, "out"), "-v", "q"]) { RedirectStandardOutput = true })!;
        build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return Path.Combine(folder, "out", "Empty.dll");
    }
}
