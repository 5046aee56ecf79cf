using System.Globalization;
using System.Text.Json;
using AiGovernance.Exports;

namespace AiGovernance.Benchmarks;

/// <summary>How long exports of a large register take, as multiples of what System.Text.Json alone needs to write the model.</summary>
internal static class ExportBenchmark
{
    private static readonly ExportOptions Options = new() { AsOf = new IsoDate(2026, 11, 24), Culture = CultureInfo.GetCultureInfo("fr"), IncludesComputedFacts = false };

    public static void Run(int useCases, int rounds)
    {
        var register = AiRegister.Parse(LargeRegister.Json(useCases));
        ExportFormat[] formats = [ExportFormat.Json, ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.Markdown, ExportFormat.Html, ExportFormat.Cnil, ExportFormat.Dpv, ExportFormat.CycloneDx];
        Console.WriteLine($"{useCases} use cases, {rounds} rounds, interleaved");
        double[] medians = Stopwatches.Medians(
            rounds,
            [
                () => JsonSerializer.SerializeToUtf8Bytes(register, RegisterJsonContext.Default.AiRegister),
                .. formats.Select(format => (Func<object>)(() => Export(register, format, Options))),
                () => Export(register, ExportFormat.Json, Options with { IncludesComputedFacts = true }),
            ]);
        Console.WriteLine($"System.Text.Json alone: {medians[0]:F0} ms");
        for (int i = 0; i < formats.Length; i++)
        {
            Print(formats[i].ToString(), medians[i + 1], medians[0]);
        }

        Print("Json with computed facts", medians[^1], medians[0]);
    }

    private static void Print(string name, double median, double bare) => Console.WriteLine($"{name}: {median:F0} ms, ratio {median / bare:F2}");

    private static long Export(AiRegister register, ExportFormat format, ExportOptions options)
    {
        using var stream = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose);
        RegisterExport.Write(register, format, options, stream);
        return stream.Length;
    }
}
