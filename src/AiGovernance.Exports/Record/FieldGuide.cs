using System.Text.Json;

namespace AiGovernance.Exports.Record;

/// <summary>What the schema says of a place in the register: its description and the law that asks for it.</summary>
internal static class FieldGuide
{
    private static readonly Lazy<JsonElement> Schema = new(Read);

    /// <summary>The description of a place, such as <c>dataProcessing.lawfulBasis.basis</c>; a path that begins with <c>organisation.</c> is one of the root.</summary>
    public static string Description(string path, ExportTexts texts)
        => Find(path).GetProperty("x-description").GetProperty(texts.Culture.Name).GetString()!;

    /// <summary>The legal source in words; empty if no law asks for it.</summary>
    public static string Source(string path, ExportTexts texts)
        => Find(path).TryGetProperty("x-source", out var source) ? LegalPack.Current.FormatCitation(source.GetString()!, texts.Culture) : "";

    /// <summary>The JSON Schema of the register.</summary>
    public static Stream OpenSchema() => typeof(FieldGuide).Assembly.GetManifestResourceStream("AiGovernance.Exports.ai-register.schema.json")!;

    private static JsonElement Find(string path)
    {
        var owner = Definition(path.StartsWith("organisation.", StringComparison.Ordinal) ? "AiRegister" : "AiUseCase");
        JsonElement property = default;
        foreach (string name in path.Split('.'))
        {
            property = owner.GetProperty("properties").GetProperty(name);
            owner = TypeOf(property);
        }

        return property;
    }

    private static JsonElement TypeOf(JsonElement property)
        => property.TryGetProperty("$ref", out var reference) ? Definition(NameIn(reference))
            : property.TryGetProperty("anyOf", out var choices) && choices[0].TryGetProperty("$ref", out reference) ? Definition(NameIn(reference))
            : property;

    private static string NameIn(JsonElement reference) => reference.GetString()!.Substring("#/$defs/".Length);

    private static JsonElement Definition(string name) => Schema.Value.GetProperty("$defs").GetProperty(name);

    private static JsonElement Read()
    {
        using var stream = OpenSchema();
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
