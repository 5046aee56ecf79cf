using System.Text.Json.Nodes;
using NJsonSchema;

namespace AiGovernance.Tests.Schema;

/// <summary>The schema as the model and the field guide make it, and a validator that reads it.</summary>
internal static class GeneratedSchema
{
    public static JsonObject Node { get; } = new RegisterSchemaWriter(new XmlDocumentation(typeof(AiRegister).Assembly)).Write();

    public static string Text { get; } = RegisterSchemaWriter.Text(Node);

    public static JsonObject Definitions { get; } = Node["$defs"]!.AsObject();

    public static Task<JsonSchema> Validator { get; } = JsonSchema.FromJsonAsync(InOlderDraft());

    public static async Task<IReadOnlyList<string>> ErrorsIn(JsonNode register) =>
        [.. (await Validator).Validate(register.ToJsonString()).Select(error => error.ToString())];

    // NJsonSchema looks for definitions where drafts before 2019-09 have them; the rest of what we use means the same there.
    private static string InOlderDraft()
    {
        var older = JsonNode.Parse(Text.Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))!;
        var root = older["$defs"]!["AiRegister"]!.DeepClone().AsObject();
        root["definitions"] = older["$defs"]!.DeepClone();
        return root.ToJsonString();
    }
}
