using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Benchmarks;

/// <summary>
/// How many lines a second <c>aigov scan --loose</c> reads, as a process of its own, start included; beside it the time that
/// parsing alone takes for the same files on all processors. One file in fifty calls an AI service.
/// </summary>
internal static class LooseScanBenchmark
{
    private const int LinesPerFile = 300;

    public static void Run(string tool, int lines, int rounds)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-loose-").FullName;
        try
        {
            int files = Write(folder, lines);
            int calls = 0;
            double[] medians = Stopwatches.Medians(rounds, () => calls = Scan(tool, folder), () => Parse(folder));
            Console.WriteLine($"{files} files, {files * LinesPerFile} lines, {calls} calls, {Environment.ProcessorCount} processors, {rounds} rounds, interleaved");
            Console.WriteLine($"aigov scan --loose: {medians[0]:F0} ms, {files * LinesPerFile / medians[0] * 1000:F0} lines/s");
            Console.WriteLine($"parsing alone:      {medians[1]:F0} ms");
            Console.WriteLine($"ratio: {medians[0] / medians[1]:F2}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Scan(string tool, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { tool, "scan", "--loose", folder, "--format", "json" }, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Split("\"confidence\"").Length - 1 : throw new InvalidOperationException(output);
    }

    private static SyntaxNode[] Parse(string folder)
        => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).AsParallel().Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot()).ToArray();

    private static int Write(string folder, int lines)
    {
        int files = lines / LinesPerFile;
        for (int i = 0; i < files; i++)
        {
            string project = Path.Combine(folder, "Project" + (i / 200).ToString(CultureInfo.InvariantCulture));
            if (i % 200 == 0)
            {
                Directory.CreateDirectory(project);
                File.WriteAllText(Path.Combine(project, Path.GetFileName(project) + ".csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>");
            }

            File.WriteAllText(Path.Combine(project, $"File{i}.cs"), Code(i, hasCall: i % 50 == 0));
        }

        return files;
    }

    private static string Code(int number, bool hasCall)
    {
        var text = new StringBuilder(hasCall ? "using Microsoft.Extensions.AI;\n" : "using System.Text;\n").Append("namespace Shop.Part").Append(number).Append(";\npublic sealed class Service").Append(number).Append("(HttpClient http)\n{\n");
        for (int line = 4, method = 0; line < LinesPerFile - 8; line += 8, method++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Adds up what an order costs, with its discounts.</summary>
                    public async Task<decimal> Total{{method}}Async(IReadOnlyList<decimal> prices, string customer)
                    {
                        var found = await http.GetStringAsync("https://shop.example/api/customers/" + customer);
                        decimal sum = prices.Where(price => price > {{method}}m).Select(price => Math.Round(price * 0.95m, 2)).Sum();
                        return found.Length > {{method}} ? sum : sum + {{method}}m;
                    }


                """);
        }

        text.Append(hasCall ? "    public Task AskAsync(IChatClient chat) => chat.GetResponseAsync(\"?\");\n" : "    public Task AskAsync() => Task.CompletedTask;\n");
        return text.Append("}\n").ToString();
    }
}
