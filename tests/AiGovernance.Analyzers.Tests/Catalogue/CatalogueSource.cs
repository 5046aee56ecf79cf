using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Json;
using AiGovernance.Tests;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>The catalogue as it is written and reviewed, with what only readers and tests need.</summary>
internal static class CatalogueSource
{
    // What each rule must and must not match, where it comes from and why: nothing of it decides anything in a compiler.
    private static readonly string[] ForReaders = ["$schema", "note", "evidence", "confidence", "why", "mustMatch", "mustNotMatch"];

    public static string Text { get; } = File.ReadAllText(Repository.PathOf("src/AiGovernance.Analyzers/Catalogue/ai-services.json"));

    public static JsonText Json { get; } = JsonText.Parse(Text);

    public static AiCatalogue Catalogue { get; } = new([new CatalogueFile(Json.Root)]);

    /// <summary>What is embedded: every compiler process parses it. One line for each library, endpoint and exception.</summary>
    public static string Compact()
    {
        var root = JsonNode.Parse(Text)!.AsObject();
        RemoveForReaders(root);
        var exclusions = root["notAiCalls"]!.AsArray();
        foreach (var exclusion in exclusions.Select(node => node!.AsObject()).ToList())
        {
            exclusion.Remove("packages");
            if (exclusion.Count == 0)
            {
                exclusions.Remove(exclusion);
            }
        }

        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var parts = root.Select(property => $"\"{property.Key}\":" + (property.Value is JsonArray items
            ? "[\n" + string.Join(",\n", items.Select(item => item!.ToJsonString(options))) + "\n]"
            : property.Value!.ToJsonString(options)));
        return "{\n" + string.Join(",\n", parts) + "\n}\n";
    }

    private static void RemoveForReaders(JsonNode? node)
    {
        if (node is JsonObject properties)
        {
            foreach (string name in ForReaders)
            {
                properties.Remove(name);
            }
        }

        var children = node switch
        {
            JsonObject @object => @object.Select(property => property.Value),
            JsonArray array => array,
            _ => [],
        };
        foreach (var child in children.ToList())
        {
            RemoveForReaders(child);
        }
    }
}
