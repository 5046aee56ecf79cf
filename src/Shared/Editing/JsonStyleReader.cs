using AiGovernance.Json;

namespace AiGovernance.Editing;

/// <summary>Reads the <see cref="JsonStyle"/> of a text: the first example of each habit decides, for one-line containers the majority.</summary>
internal sealed class JsonStyleReader(JsonText json)
{
    private const string DefaultUnit = "  ";

    private readonly string _text = json.Text;
    private string? _unit;
    private string? _colon;
    private string? _space;
    private string? _objectPadding;
    private string? _arrayPadding;
    private int _oneLineObjects;
    private int _oneLineArrays;

    public JsonStyle Read()
    {
        int count = json.Root.Exists ? json.Token(0).Next : 0;
        for (int i = 0; i < count; i++)
        {
            ReadContainer(new JsonNode(json, i));
        }

        string? lineBreak = FirstLineBreak();
        return new JsonStyle(
            lineBreak ?? "\n",
            _unit ?? DefaultUnit,
            _colon ?? ": ",
            _space ?? (_colon == ":" ? "" : " "),
            _objectPadding ?? (_colon == ":" ? "" : " "),
            _arrayPadding ?? "",
            IsOneLine: lineBreak is null && count > 1,
            OneLineObjects: _oneLineObjects >= 0,
            OneLineArrays: _oneLineArrays >= 0);
    }

    /// <summary>The step from the line of a container to that of its first element, or null if that does not begin a line.</summary>
    public static string? UnitOf(JsonNode container)
    {
        string text = container.Document.Text;
        var elements = JsonElements.Of(container);
        if (elements.Count == 0 || !JsonStyle.IsFirstOnLine(text, elements[0].Start))
        {
            return null;
        }

        string outer = JsonStyle.IndentationAt(text, container.Start);
        string inner = JsonStyle.IndentationAt(text, elements[0].Start);
        return inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
    }

    private void ReadContainer(JsonNode container)
    {
        var elements = JsonElements.Of(container);
        if (elements.Count == 0)
        {
            return;
        }

        bool isOneLine = !JsonStyle.HasLineBreak(_text, container.Start, container.End);

        // The whole says nothing of its parts.
        int vote = container.Index == 0 || !JsonLayout.IsLeaf(container) ? 0 : isOneLine ? 1 : -1;
        _unit ??= UnitOf(container);
        if (container.Kind == JsonKind.Object)
        {
            _oneLineObjects += vote;
            if (isOneLine)
            {
                _objectPadding ??= BlankBetween(container.Start + 1, elements[0].Start);
            }

            foreach (var property in container.Properties)
            {
                _colon ??= ColonOf(property);
            }
        }
        else
        {
            _oneLineArrays += vote;
            if (isOneLine)
            {
                _arrayPadding ??= BlankBetween(container.Start + 1, elements[0].Start);
            }
        }

        for (int i = 1; i < elements.Count && _space is null; i++)
        {
            _space = _text[elements[i - 1].End] == ',' ? BlankBetween(elements[i - 1].End + 1, elements[i].Start) : null;
        }
    }

    private string? ColonOf(JsonProperty property)
    {
        string between = _text.Substring(property.Name.End, property.Value.Start - property.Name.End);
        return between.Trim(' ', '\t') == ":" ? between : null;
    }

    private string? BlankBetween(int start, int end)
    {
        string between = _text.Substring(start, end - start);
        return between.Trim(' ', '\t').Length == 0 ? between : null;
    }

    private string? FirstLineBreak()
    {
        int at = _text.IndexOfAny(['\n', '\r']);
        return at < 0 ? null : _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? "\r\n" : _text[at].ToString();
    }
}
