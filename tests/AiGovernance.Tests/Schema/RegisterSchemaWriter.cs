using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Schema;

/// <summary>
/// Writes the JSON Schema of the register from the C# model: names, types and required properties as the serialiser
/// sees them, bounds and references from attributes, English from the XML documentation, French, sources and examples
/// from the field guide. Editors show what the property says; a definition's own <c>description</c> would hide it, because
/// VS Code lets the target of a <c>$ref</c> win over what stands beside it.
/// </summary>
internal sealed partial class RegisterSchemaWriter(XmlDocumentation documentation)
{
    public const string Id = "urn:aigovernance:register:1.0";

    private static readonly JsonSerializerOptions Output = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly RegisterExamples examples = new();

    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    public JsonObject Write()
    {
        var root = ReferenceTo(typeof(AiRegister));
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = "AI register",
        };
        Describe(schema, nameof(AiRegister), documentation.SummaryOf(typeof(AiRegister)));
        schema["$ref"] = root["$ref"]!.DeepClone();
        schema["$defs"] = new JsonObject(definitions.Select(definition => KeyValuePair.Create<string, JsonNode?>(definition.Key, definition.Value)));
        return schema;
    }

    // The serialiser escapes no-break spaces; French is full of them.
    public static string Text(JsonObject schema) =>
        OnOneLineWhatIsShort(schema.ToJsonString(Output)).Replace("\\u00A0", "\u00A0", StringComparison.Ordinal) + "\n";

    private static string InBothLanguages(string key, string summary)
    {
        var note = FieldGuide.Of(key);
        var source = note.Source is null ? "" : $" ({Citations.Format(note.Source, "fr")})";
        return $"{summary}\n\nFrançais\u00A0: {note.French}{source}";
    }

    private static JsonObject Languages(string key, string summary) =>
        new() { ["en"] = EnglishProse.WithoutCitation(summary), ["fr"] = FieldGuide.Of(key).French };

    private static void Describe(JsonObject schema, string key, string summary)
    {
        schema["description"] = InBothLanguages(key, summary);
        Explain(schema, key, summary);
    }

    private static void Explain(JsonObject schema, string key, string summary)
    {
        schema["x-description"] = Languages(key, summary);
        if (FieldGuide.Of(key).Source is { } source)
        {
            schema["x-source"] = source;
        }
    }

    // ["string", "null"] and { "$ref": ... } would be most of the lines otherwise.
    private static string OnOneLineWhatIsShort(string json) => ShortValue().Replace(json, match =>
    {
        var gap = match.Groups["start"].Value == "[" ? "" : " ";
        return match.Groups["start"].Value + gap + LineBreak().Replace(match.Groups["content"].Value, " ") + gap + match.Groups["end"].Value;
    });

    [GeneratedRegex("""(?<start>[\[{])\n\s+(?<content>"(?:type|\$ref)": "[^"\n]*"|"(?:[^"\\\n]|\\.)*"|[-0-9.]+|true|false|"[^"\n]*",\n\s+"[^"\n]*")\n\s+(?<end>[\]}])""", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortValue();

    [GeneratedRegex("""\n\s+""")]
    private static partial Regex LineBreak();

    private JsonObject ReferenceTo(Type type)
    {
        if (definitions.TryAdd(type.Name, []))
        {
            definitions[type.Name] = type.IsEnum ? DefinitionOfVocabulary(type) : DefinitionOfRecord(type);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + type.Name };
    }

    private JsonObject DefinitionOfVocabulary(Type type)
    {
        var words = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (Word: WordOf(type, field), Meaning: documentation.SummaryOf(field)))
            .Select(word => (word.Word, word.Meaning, Key: $"{type.Name}.{word.Word}"))
            .ToArray();
        var schema = new JsonObject
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word.Word))]),
        };
        Explain(schema, type.Name, documentation.SummaryOf(type));

        // What VS Code shows, what Rider shows, and one language at a time for programs.
        schema["enumDescriptions"] = new JsonArray([.. words.Select(word => JsonValue.Create(InBothLanguages(word.Key, word.Meaning)))]);
        schema["x-intellij-enum-metadata"] = new JsonObject(words.Select(word => KeyValuePair.Create<string, JsonNode?>(
            word.Word, new JsonObject { ["description"] = InBothLanguages(word.Key, word.Meaning) })));
        schema["x-values"] = new JsonObject(words.Select(word => KeyValuePair.Create<string, JsonNode?>(word.Word, ExplanationOf(word.Key, word.Meaning))));
        return schema;
    }

    private static JsonObject ExplanationOf(string key, string summary)
    {
        var explanation = Languages(key, summary);
        if (FieldGuide.Of(key).Source is { } source)
        {
            explanation["source"] = source;
        }

        return explanation;
    }

    private static string WordOf(Type type, FieldInfo field) =>
        JsonSerializer.SerializeToElement(field.GetValue(null), RegisterJson.Options.GetTypeInfo(type)).GetString()!;

    private JsonObject DefinitionOfRecord(Type type)
    {
        var properties = RegisterJson.Options.GetTypeInfo(type).Properties.Where(property => !property.IsExtensionData).ToArray();
        var schema = new JsonObject
        {
            // A condition may be written as its text alone.
            ["type"] = type == typeof(DpoCondition) ? new JsonArray("object", "string") : "object",
        };
        Explain(schema, type.Name, documentation.SummaryOf(type));
        schema["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create<string, JsonNode?>(property.Name, SchemaOf(property))));
        schema["required"] = new JsonArray([.. properties.Where(property => property.IsRequired).Select(property => JsonValue.Create(property.Name))]);
        schema["patternProperties"] = new JsonObject { ["^x-"] = new JsonObject() };
        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject SchemaOf(JsonPropertyInfo property)
    {
        var member = (PropertyInfo)property.AttributeProvider!;
        var schema = SchemaOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, member, property.IsRequired);
        if (!property.IsRequired)
        {
            schema = OrNull(schema);
        }

        var key = $"{member.DeclaringType!.Name}.{property.Name}";
        Describe(schema, key, documentation.SummaryOf(member));
        if (IsLeaf(property.PropertyType))
        {
            schema["examples"] = new JsonArray(examples.Of(key).DeepClone());
        }

        return schema;
    }

    private static bool IsLeaf(Type type) => !(IsList(type) ? type.GenericTypeArguments[0] : type).IsSubclassOf(typeof(RegisterElement));

    private JsonObject SchemaOf(Type type, PropertyInfo member, bool isRequired) => type switch
    {
        _ when type == typeof(string) => SchemaOfText(member, isRequired),
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(int) => SchemaOfNumber("integer", member),
        _ when type == typeof(decimal) => SchemaOfNumber("number", member),
        _ when type == typeof(IsoDate) => new JsonObject { ["type"] = "string", ["format"] = "date" },
        _ when type == typeof(IsoDuration) => new JsonObject { ["type"] = "string", ["format"] = "duration" },
        _ when IsList(type) => new JsonObject { ["type"] = "array", ["items"] = SchemaOf(type.GenericTypeArguments[0], member, isRequired: false) },
        _ => ReferenceTo(type),
    };

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static JsonObject SchemaOfText(PropertyInfo member, bool isRequired)
    {
        var schema = new JsonObject { ["type"] = "string" };
        var isId = member.IsDefined(typeof(ElementIdAttribute));
        var isSlug = member.IsDefined(typeof(SlugAttribute));
        if (isSlug)
        {
            schema["pattern"] = SlugAttribute.Pattern;
        }
        else if (isId || isRequired)
        {
            schema["minLength"] = 1;
        }

        if (member.GetCustomAttribute<MaxLengthAttribute>() is { } longest)
        {
            schema["maxLength"] = longest.Length;
        }

        if (member.GetCustomAttribute<RefersToAttribute>() is { } reference)
        {
            schema["x-refersTo"] = reference.List;
        }

        if (isId)
        {
            schema["x-elementId"] = true;
        }

        return schema;
    }

    private static JsonObject SchemaOfNumber(string type, PropertyInfo member)
    {
        var schema = new JsonObject { ["type"] = type };
        if (member.GetCustomAttribute<RangeAttribute>() is { } range)
        {
            schema["minimum"] = range.Minimum;
            if (range.Maximum < int.MaxValue)
            {
                schema["maximum"] = range.Maximum;
            }
        }

        return schema;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema.ContainsKey("$ref"))
        {
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;
    }
}
