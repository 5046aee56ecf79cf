using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Schema;

/// <summary>
/// Writes what the checks need of the schema, without prose: it is read in every compilation that has a register.
/// One line per definition, so that a change is reviewed as one.
/// </summary>
internal static class RegisterStructureWriter
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "$ref", "anyOf", "enum", "format", "items", "maxLength", "maximum", "minLength", "minimum", "pattern", "properties", "required", "type", "x-elementId", "x-refersTo",
    };

    private static readonly JsonSerializerOptions Output = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonObject schema)
    {
        var text = new StringBuilder("{\"$ref\":\"").Append(schema["$ref"]).Append("\",\"$defs\":{\n");
        var lines = schema["$defs"]!.AsObject().Select(definition => $"\"{definition.Key}\":{StructureOf(definition.Value!.AsObject()).ToJsonString(Output)}");
        return text.AppendJoin(",\n", lines).Append("\n}}\n").ToString();
    }

    private static JsonObject StructureOf(JsonObject schema) => new(schema
        .Where(keyword => Kept.Contains(keyword.Key) && keyword is not { Key: "required", Value: JsonArray { Count: 0 } })
        .Select(keyword => KeyValuePair.Create(keyword.Key, StructureOf(keyword.Key, keyword.Value!))));

    private static JsonNode? StructureOf(string keyword, JsonNode value) => keyword switch
    {
        "properties" => new JsonObject(value.AsObject().Select(property => KeyValuePair.Create<string, JsonNode?>(property.Key, StructureOf(property.Value!.AsObject())))),
        "items" => StructureOf(value.AsObject()),
        "anyOf" => new JsonArray([.. value.AsArray().Select(alternative => StructureOf(alternative!.AsObject()))]),
        _ => value.DeepClone(),
    };
}
