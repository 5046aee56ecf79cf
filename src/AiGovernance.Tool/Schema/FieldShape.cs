using System.Globalization;
using System.Text.Json;
using AiGovernance.Exports.Record;

namespace AiGovernance.Tool.Schema;

/// <summary>What the schema says of a place in the register: what stands there, and in which words it is asked for.</summary>
internal sealed class FieldShape
{
    private static readonly Lazy<JsonElement> Definitions = new(ReadDefinitions);
    private static readonly Dictionary<string, Dictionary<string, FieldShape>> PropertiesByType = new(StringComparer.Ordinal);

    private static readonly string[] Ends = [".", ":", ";", ", for instance", ", par exemple"];

    private readonly JsonElement _field;
    private readonly JsonElement _type;
    private readonly Lazy<FieldShape?> _items;

    private FieldShape(JsonElement field)
    {
        _field = field;
        string? name = TypeNameOf(field);
        _type = name is null ? field : Definitions.Value.GetProperty(name);
        TypeName = name;
        RefersTo = Text("x-refersTo");
        _items = new Lazy<FieldShape?>(() => _type.TryGetProperty("items", out var items) ? new FieldShape(items) : null);
    }

    /// <summary>The name of the record or vocabulary; none for texts, numbers, dates and lists.</summary>
    public string? TypeName { get; }

    public bool IsVocabulary => _type.TryGetProperty("enum", out _);

    /// <summary>The list whose ids stand here: <c>roles</c>, <c>vendors</c>...</summary>
    public string? RefersTo { get; }

    /// <summary><c>date</c> or <c>duration</c>.</summary>
    public string? Format => Text("format");

    public FieldShape? Items => _items.Value;

    public IReadOnlyDictionary<string, FieldShape> Properties => TypeName is null ? EmptyProperties : PropertiesOf(TypeName);

    private static Dictionary<string, FieldShape> EmptyProperties { get; } = [];

    public static FieldShape Of(string typeName)
    {
        using var reference = JsonDocument.Parse($$"""{ "$ref": "#/$defs/{{typeName}}" }""");
        return new FieldShape(reference.RootElement.Clone());
    }

    /// <summary>What is asked for: the description up to its first pause, without examples.</summary>
    public string? Description(CultureInfo culture)
    {
        if (TextIn(_field, "x-description", culture) is not { } text)
        {
            return null;
        }

        string? end = Ends.Where(mark => text.Contains(mark, StringComparison.Ordinal)).MinBy(mark => text.IndexOf(mark, StringComparison.Ordinal));
        return (end is null ? text : text[..text.IndexOf(end, StringComparison.Ordinal)]).TrimEnd();
    }

    /// <summary>All that the description says.</summary>
    public string FullDescription(CultureInfo culture) => TextIn(_field, "x-description", culture) ?? "";

    /// <summary>The law that asks for it, in words; null if none does.</summary>
    public string? Source(CultureInfo culture) => Text("x-source") is { } source ? LegalPack.Current.FormatCitation(source, culture) : null;

    /// <summary>What a word of the vocabulary means, or null.</summary>
    public string? ValueDescription(string word, CultureInfo culture)
        => _type.TryGetProperty("x-values", out var values) ? TextIn(values, word, culture) : null;

    private static string? TextIn(JsonElement holder, string name, CultureInfo culture)
        => holder.TryGetProperty(name, out var texts) ? texts.GetProperty(culture.TwoLetterISOLanguageName == "fr" ? "fr" : "en").GetString() : null;

    private static Dictionary<string, FieldShape> PropertiesOf(string typeName)
    {
        lock (PropertiesByType)
        {
            if (!PropertiesByType.TryGetValue(typeName, out var properties))
            {
                properties = Definitions.Value.GetProperty(typeName).TryGetProperty("properties", out var fields)
                    ? fields.EnumerateObject().ToDictionary(field => field.Name, field => new FieldShape(field.Value), StringComparer.Ordinal)
                    : [];
                PropertiesByType.Add(typeName, properties);
            }

            return properties;
        }
    }

    private static string? TypeNameOf(JsonElement field)
    {
        var holder = field.TryGetProperty("anyOf", out var choices) ? choices[0] : field;
        return holder.TryGetProperty("$ref", out var reference) ? reference.GetString()!["#/$defs/".Length..] : null;
    }

    private static JsonElement ReadDefinitions()
    {
        using var stream = FieldGuide.OpenSchema();
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("$defs").Clone();
    }

    private string? Text(string name) => _field.TryGetProperty(name, out var value) ? value.GetString() : null;
}
