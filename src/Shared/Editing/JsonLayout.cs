using System.Text;
using AiGovernance.Json;

namespace AiGovernance.Editing;

/// <summary>Whether a new container stands on one line: as the style has it for such a container, or as its neighbours do.</summary>
internal enum JsonForm
{
    Natural,
    OneLine,
    Lines,
}

/// <summary>Writes a new value in the style of the text it is added to.</summary>
internal sealed class JsonLayout(JsonStyle style)
{
    private readonly StringBuilder _result = new();

    /// <param name="name">The name of a property, or null for an item.</param>
    /// <param name="json">The value: JSON, however it is laid out.</param>
    /// <param name="style">The style.</param>
    /// <param name="indentation">The white space of the line on which the value begins.</param>
    /// <param name="form">How the value itself is to stand; what it contains follows the style.</param>
    public static string Write(string? name, string json, JsonStyle style, string indentation, JsonForm form = JsonForm.Natural)
    {
        var layout = new JsonLayout(style);
        var value = JsonText.Parse(json).Root;
        if (name is not null)
        {
            layout._result.Append(JsonString.Quote(name)).Append(style.Colon);
        }

        layout.WriteValue(value, indentation, form);
        return layout._result.ToString();
    }

    /// <summary>Whether a container holds plain values and arrays of them only.</summary>
    public static bool IsLeaf(JsonNode container)
        => JsonElements.Of(container).All(element => !IsContainer(element.Value)
            || (container.Kind == JsonKind.Object && element.Value.Kind == JsonKind.Array && IsLeaf(element.Value)));

    private static bool IsContainer(JsonNode value) => value.Kind is JsonKind.Object or JsonKind.Array;

    private void WriteValue(JsonNode value, string indentation, JsonForm form)
    {
        var elements = JsonElements.Of(value);
        if (elements.Count == 0 || style.IsOneLine)
        {
            WriteOneLine(value, elements);
        }
        else if (form == JsonForm.Lines || !TryWriteOnOneLine(value, elements, indentation, form))
        {
            WriteLines(value, elements, indentation);
        }
    }

    private void WriteLines(JsonNode value, IReadOnlyList<JsonElement> elements, string indentation)
    {
        string inner = indentation + style.Unit;
        _result.Append(value.Kind == JsonKind.Object ? '{' : '[');
        for (int i = 0; i < elements.Count; i++)
        {
            _result.Append(i == 0 ? "" : ",").Append(style.LineBreak).Append(inner);
            WriteName(value, elements[i]);
            WriteValue(elements[i].Value, inner, JsonForm.Natural);
        }

        _result.Append(style.LineBreak).Append(indentation).Append(value.Kind == JsonKind.Object ? '}' : ']');
    }

    private bool TryWriteOnOneLine(JsonNode value, IReadOnlyList<JsonElement> elements, string indentation, JsonForm form)
    {
        if (form == JsonForm.Natural && !(IsLeaf(value) && (value.Kind == JsonKind.Object ? style.OneLineObjects : style.OneLineArrays)))
        {
            return false;
        }

        int start = _result.Length;
        WriteOneLine(value, elements);
        if (indentation.Length + _result.Length - start <= JsonStyle.MaximumWidth)
        {
            return true;
        }

        _result.Length = start;
        return false;
    }

    private void WriteOneLine(JsonNode value, IReadOnlyList<JsonElement> elements)
    {
        if (elements.Count == 0)
        {
            _result.Append(value.Kind switch { JsonKind.Object => "{}", JsonKind.Array => "[]", _ => Raw(value.Document, value.Start, value.End) });
            return;
        }

        string padding = value.Kind == JsonKind.Object ? style.ObjectPadding : style.ArrayPadding;
        _result.Append(value.Kind == JsonKind.Object ? '{' : '[').Append(padding);
        for (int i = 0; i < elements.Count; i++)
        {
            _result.Append(i == 0 ? "" : "," + style.Space);
            WriteName(value, elements[i]);
            WriteOneLine(elements[i].Value, JsonElements.Of(elements[i].Value));
        }

        _result.Append(padding).Append(value.Kind == JsonKind.Object ? '}' : ']');
    }

    private void WriteName(JsonNode container, JsonElement element)
    {
        if (container.Kind == JsonKind.Object)
        {
            var document = element.Value.Document;
            _result.Append(Raw(document, element.Start, document.Token(element.Value.Index - 1).End)).Append(style.Colon);
        }
    }

    private static string Raw(JsonText document, int start, int end) => document.Text.Substring(start, end - start);
}
