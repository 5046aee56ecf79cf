using System.Text.Json;

namespace AiGovernance.Benchmarks;

/// <summary>How long reading and checking a large register takes, as a multiple of what System.Text.Json alone needs for the model.</summary>
internal static class RegisterBenchmark
{
    public static void Run(int useCases, int rounds)
    {
        byte[] json = LargeRegister.Json(useCases);
        Console.WriteLine($"{useCases} use cases, {json.Length / 1048576.0:F1} MB, {rounds} rounds, interleaved");
        double[] medians = Stopwatches.Medians(
            rounds,
            () => JsonSerializer.Deserialize(json, RegisterJsonContext.Default.AiRegister)!,
            () => RegisterDocument.Parse(json),
            () => RegisterDocument.Parse(json).Validate(new IsoDate(2026, 11, 24)));
        Console.WriteLine($"System.Text.Json into the model: {medians[0]:F0} ms");
        Console.WriteLine($"parse, check and read:           {medians[1]:F0} ms");
        Console.WriteLine($"the same and all rules:          {medians[2]:F0} ms");
        Console.WriteLine($"ratios: {medians[1] / medians[0]:F2} and {medians[2] / medians[0]:F2}");
    }
}
