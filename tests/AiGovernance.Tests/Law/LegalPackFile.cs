using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Law;

/// <summary>The checked-in data, as a tree of its own for each test.</summary>
internal static class LegalPackFile
{
    public static JsonObject Node => JsonNode.Parse(File.ReadAllText(Repository.PathOf("src/AiGovernance/Law/legal-pack.json")))!.AsObject();

    /// <summary>Every string with its path, those in <paramref name="node"/> and below.</summary>
    public static IEnumerable<(string Path, string Value)> StringsIn(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(property => StringsIn(property.Value)),
        JsonArray a => a.SelectMany(StringsIn),
        JsonValue v when v.TryGetValue<string>(out var text) => [(v.GetPath(), text)],
        _ => [],
    };
}
