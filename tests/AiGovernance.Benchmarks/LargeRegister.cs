using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Tests;

namespace AiGovernance.Benchmarks;

/// <summary>The realistic entries of the tests, many times over.</summary>
internal static class LargeRegister
{
    /// <summary>The register as JSON; each entry has an id of its own.</summary>
    public static byte[] Json(int useCases)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests/AiGovernance.Tests/Data/example-register.json")))!;
        var originals = root["useCases"]!.AsArray();
        var all = new JsonArray();
        for (int i = 0; i < useCases; i++)
        {
            var useCase = originals[i % originals.Count]!.DeepClone();
            useCase["id"] = $"{useCase["id"]}-{i}";
            all.Add(useCase);
        }

        root["useCases"] = all;
        return JsonSerializer.SerializeToUtf8Bytes(root, JsonSerializerOptions.Default);
    }
}
