using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Tests;

namespace AiGovernance.Benchmarks;

/// <summary>How long reading and checking a large register takes, as a multiple of what System.Text.Json alone needs for the model.</summary>
internal static class RegisterBenchmark
{
    public static void Run(int useCases, int rounds)
    {
        byte[] json = LargeRegister(useCases);
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

    // The realistic entries of the tests, each under an id of its own.
    private static byte[] LargeRegister(int count)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests/AiGovernance.Tests/Data/example-register.json")))!;
        var originals = root["useCases"]!.AsArray();
        var all = new JsonArray();
        for (int i = 0; i < count; i++)
        {
            var useCase = originals[i % originals.Count]!.DeepClone();
            useCase["id"] = $"{useCase["id"]}-{i}";
            all.Add(useCase);
        }

        root["useCases"] = all;
        return JsonSerializer.SerializeToUtf8Bytes(root, JsonSerializerOptions.Default);
    }
}
