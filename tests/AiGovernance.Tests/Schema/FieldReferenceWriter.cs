using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Schema;

/// <summary>Writes the tables of <c>docs/reference</c> from the schema: one section per block, then one per vocabulary, in one language.</summary>
internal sealed class FieldReferenceWriter
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject definitions;
    private readonly string language;
    private readonly FieldReferenceWords words;
    private readonly StringBuilder text = new();
    private readonly List<string> blocks = [];
    private readonly List<string> vocabularies = [];
    private readonly Dictionary<string, List<string>> places = [];

    public FieldReferenceWriter(JsonObject schema, string language)
    {
        definitions = schema["$defs"]!.AsObject();
        this.language = language;
        words = language == "fr" ? FieldReferenceWords.French : FieldReferenceWords.English;
        Visit(nameof(AiRegister), "");
    }

    public string Write()
    {
        text.Append("# ").Append(words.Title).Append("\n\n").Append(words.Introduction).Append("\n\n");
        text.Append("## ").Append(words.Contents).Append("\n\n");
        foreach (var block in blocks)
        {
            text.Append("- [").Append(block).Append("](").Append(Anchor(block)).Append(')').Append(words.Colon).Append(ProseOf(definitions[block]!)).Append('\n');
        }

        text.Append("\n[").Append(words.Vocabularies).Append("](").Append(Anchor(words.Vocabularies)).Append(')').Append(words.Colon)
            .AppendJoin(", ", vocabularies.Select(vocabulary => $"[{vocabulary}]({Anchor(vocabulary)})")).Append(".\n");
        blocks.ForEach(WriteBlock);
        text.Append("\n# ").Append(words.Vocabularies).Append('\n');
        vocabularies.ForEach(WriteVocabulary);
        return text.ToString();
    }

    private static string Anchor(string heading) => "#" + heading.ToLowerInvariant();

    private void Visit(string name, string place)
    {
        if (definitions[name]!["properties"] is not JsonObject properties)
        {
            if (!vocabularies.Contains(name))
            {
                vocabularies.Add(name);
            }

            return;
        }

        if (places.TryGetValue(name, out var known))
        {
            known.Add(place);
            return;
        }

        places[name] = [place];
        blocks.Add(name);
        foreach (var (property, schema) in properties)
        {
            if (DefinitionIn(schema!) is { } target)
            {
                Visit(target, $"{place}{(place.Length > 0 ? "." : "")}{property}{(schema!["items"] is null ? "" : "[]")}");
            }
        }
    }

    private void WriteBlock(string name)
    {
        var definition = definitions[name]!;
        text.Append("\n## ").Append(name).Append("\n\n").Append(ProseOf(definition)).Append(SourceAfterProse(definition)).Append('\n');
        if (places[name] is [{ Length: > 0 }, ..] found)
        {
            text.Append('\n').Append(words.Place).AppendJoin(", ", found.Select(place => $"`{place}`")).Append(".\n");
        }

        text.Append('\n').Append(words.FieldHeader).Append("\n|---|---|---|---|---|\n");
        var required = definition["required"]!.AsArray().Select(property => property!.GetValue<string>()).ToHashSet();
        foreach (var (property, schema) in definition["properties"]!.AsObject())
        {
            Row([
                $"`{property}`" + (required.Contains(property) ? $" ({words.Required})" : ""),
                TypeOf(schema!),
                ProseOf(schema!),
                SourceOf(schema!["x-source"]),
                schema!["examples"]?[0] is { } example ? $"`{example.ToJsonString(Compact)}`" : "",
            ]);
        }
    }

    private void WriteVocabulary(string name)
    {
        var definition = definitions[name]!;
        text.Append("\n## ").Append(name).Append("\n\n").Append(ProseOf(definition)).Append(SourceAfterProse(definition)).Append("\n\n")
            .Append(words.ValueHeader).Append("\n|---|---|---|\n");
        foreach (var (word, meaning) in definition["x-values"]!.AsObject())
        {
            Row([$"`{word}`", meaning![language]!.GetValue<string>(), SourceOf(meaning["source"])]);
        }
    }

    private void Row(string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal))).Append(" |\n");

    private string ProseOf(JsonNode schema) => schema["x-description"]![language]!.GetValue<string>();

    private string SourceOf(JsonNode? source) => source is null ? "" : Citations.Format(source.GetValue<string>(), language);

    private string SourceAfterProse(JsonNode definition) => definition["x-source"] is { } source ? $" {SourceOf(source)}." : "";

    private string TypeOf(JsonNode schema)
    {
        if (schema["items"] is { } items)
        {
            return words.ListOf + TypeOf(items);
        }

        if (DefinitionIn(schema) is { } target)
        {
            return $"[{target}]({Anchor(target)})";
        }

        if (schema["x-refersTo"]?.GetValue<string>() is { } list)
        {
            return $"{words.IdIn} `{list}`";
        }

        var type = schema["type"] is JsonArray types ? types[0]! : schema["type"]!;
        var name = words.Types[schema["format"]?.GetValue<string>() ?? type.GetValue<string>()];
        var bounds = (schema["minimum"], schema["maximum"]) switch
        {
            ({ } from, { } to) => $" ({from}–{to})",
            ({ } from, null) => $" (≥ {from})",
            _ => "",
        };
        return name + bounds;
    }

    private static string? DefinitionIn(JsonNode schema) =>
        (schema["items"] ?? schema["anyOf"]?[0] ?? schema)["$ref"]?.GetValue<string>()["#/$defs/".Length..];
}
