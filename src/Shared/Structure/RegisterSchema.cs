using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Json;

namespace AiGovernance.Structure;

/// <summary>The register's schema, read from the embedded <c>ai-register.structure.json</c>: the one description of its structure.</summary>
internal static class RegisterSchema
{
    private const string ResourceName = "AiGovernance.ai-register.structure.json";

    private static readonly Lazy<Shape> LazyRoot = new(() => Read(JsonText.Parse(Text).Root));

    public static Shape Root => LazyRoot.Value;

    private static string Text
    {
        get
        {
            using var stream = typeof(RegisterSchema).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException(ResourceName);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    private static Shape Read(JsonNode schema)
    {
        var definitions = new Dictionary<string, Shape>();
        foreach (var definition in schema["$defs"].Properties)
        {
            // First the names, so that definitions may refer to each other in any order.
            definitions[definition.Name.Text] = new Shape { TypeName = definition.Name.Text };
        }

        foreach (var definition in schema["$defs"].Properties)
        {
            Fill(definitions[definition.Name.Text], definition.Value, definitions);
        }

        return Resolve(schema, definitions);
    }

    private static Shape Resolve(JsonNode schema, Dictionary<string, Shape> definitions)
    {
        string? reference = schema["$ref"].StringOrNull;
        if (reference is not null)
        {
            return definitions[reference.Substring("#/$defs/".Length)];
        }

        foreach (var alternative in schema["anyOf"].Items)
        {
            if (alternative["$ref"].Exists)
            {
                return new Shape { Reference = Resolve(alternative, definitions), Kinds = ShapeKinds.Null };
            }
        }

        var shape = new Shape();
        Fill(shape, schema, definitions);
        return shape;
    }

    private static void Fill(Shape shape, JsonNode schema, Dictionary<string, Shape> definitions)
    {
        shape.Kinds = ReadKinds(schema["type"]);
        if (schema["properties"].Kind == JsonKind.Object)
        {
            shape.Properties = new NameTable<Shape>();
            foreach (var property in schema["properties"].Properties)
            {
                shape.Properties.Add(property.Name.Text, Resolve(property.Value, definitions));
            }

            shape.Required = Strings(schema["required"]);
        }

        if (schema["items"].Exists)
        {
            shape.Items = Resolve(schema["items"], definitions);
        }

        if (schema["enum"].Exists)
        {
            shape.Values = Strings(schema["enum"]);
        }

        if (schema["pattern"].StringOrNull is { } pattern)
        {
            // In .NET, $ also matches before a line break at the end; in JSON Schema it does not.
            shape.Pattern = new Regex(pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1) + "\\z" : pattern, RegexOptions.CultureInvariant);
        }

        shape.Format = schema["format"].StringOrNull;
        shape.MinimumLength = (int?)Number(schema["minLength"]);
        shape.MaximumLength = (int?)Number(schema["maxLength"]);
        shape.Minimum = Number(schema["minimum"]);
        shape.Maximum = Number(schema["maximum"]);
        shape.RefersTo = schema["x-refersTo"].StringOrNull;
        shape.IsElementId = schema["x-elementId"].IsTrue;
    }

    private static ShapeKinds ReadKinds(JsonNode type)
    {
        if (type.StringOrNull is { } single)
        {
            return Kind(single);
        }

        var kinds = ShapeKinds.None;
        foreach (var item in type.Items)
        {
            kinds |= Kind(item.Text);
        }

        return kinds;
    }

    private static ShapeKinds Kind(string type) => type switch
    {
        "object" => ShapeKinds.Object,
        "array" => ShapeKinds.Array,
        "string" => ShapeKinds.String,
        "integer" => ShapeKinds.Integer,
        "number" => ShapeKinds.Number,
        "boolean" => ShapeKinds.Boolean,
        "null" => ShapeKinds.Null,
        _ => throw new InvalidOperationException(type),
    };

    private static List<string> Strings(JsonNode array)
    {
        var result = new List<string>();
        foreach (var item in array.Items)
        {
            result.Add(item.Text);
        }

        return result;
    }

    private static decimal? Number(JsonNode node)
        => node.Kind == JsonKind.Number ? decimal.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
