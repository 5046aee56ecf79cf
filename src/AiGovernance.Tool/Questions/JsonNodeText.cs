using System.Text.Json.Nodes;
using AiGovernance.Editing;

namespace AiGovernance.Tool.Questions;

/// <summary>Writes a value as the editors of a register do: only what must be escaped is.</summary>
internal static class JsonNodeText
{
    public static string Of(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject properties => "{" + string.Join(",", properties.Select(property => JsonString.Quote(property.Key) + ":" + Of(property.Value))) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(Of)) + "]",
        JsonValue value when value.TryGetValue(out string? text) => JsonString.Quote(text),
        _ => node.ToJsonString(),
    };
}
