using AiGovernance.Json;

namespace AiGovernance.Editing;

/// <summary>
/// Changes a JSON text in place: what is added follows its neighbours in indentation, line breaks and trailing commas,
/// and everything else, comments included, keeps its characters. A change makes a new <see cref="Json"/>: take nodes
/// from <see cref="Root"/> anew after each.
/// </summary>
internal sealed class JsonEditor
{
    private readonly List<IReadOnlyList<TextEdit>> _steps = [];

    /// <param name="json">A text that could be read to its end.</param>
    /// <exception cref="ArgumentException">The text is broken.</exception>
    public JsonEditor(JsonText json)
    {
        if (json.Error is not null)
        {
            throw new ArgumentException("Only a text that can be read can be edited.", nameof(json));
        }

        Json = json;
    }

    public JsonText Json { get; private set; }

    public JsonNode Root => Json.Root;

    /// <summary>What was changed, step by step; each step's places are those of the text after the one before.</summary>
    public IReadOnlyList<IReadOnlyList<TextEdit>> Steps => _steps;

    /// <summary>Adds an item at the end of an array.</summary>
    public void Append(JsonNode array, string value) => Insert(array, null, value, JsonElements.Of(array).Count - 1);

    /// <summary>Adds a property to an object: after the property of that name if given, else at the end.</summary>
    public void Add(JsonNode container, string name, string value, string? after = null)
    {
        var elements = JsonElements.Of(container);
        int index = after is null ? -1 : elements.ToList().FindIndex(element => element.Value.Equals(container[after]));
        Insert(container, name, value, index < 0 ? elements.Count - 1 : index);
    }

    /// <summary>Writes another value in the place of one.</summary>
    public void Replace(JsonNode old, string value)
    {
        string text = Json.Text;
        var form = JsonStyle.HasLineBreak(text, old.Start, old.End) ? JsonForm.Lines : JsonElements.Of(old).Count == 0 ? JsonForm.Natural : JsonForm.OneLine;
        Apply(new TextEdit(old.Start, old.End, JsonLayout.Write(null, value, StyleAt(old), JsonStyle.IndentationAt(text, old.Start), form)));
    }

    /// <summary>Removes an item of an array, or the property that has this value. Comments around it stay.</summary>
    public void Remove(JsonNode value)
    {
        string text = Json.Text;
        var container = new JsonNode(Json, Json.Token(value.Index).Parent);
        var elements = JsonElements.Of(container);
        int index = elements.ToList().FindIndex(element => element.Value.Equals(value));
        var element = elements[index];
        bool isLast = index == elements.Count - 1;
        int previousEnd = index == 0 ? container.Start + 1 : elements[index - 1].End;
        var before = JsonGap.Read(text, previousEnd, element.Start);
        var after = JsonGap.Read(text, element.End, isLast ? container.End - 1 : elements[index + 1].Start);

        if (elements.Count == 1 && !before.HasComment && !after.HasComment)
        {
            Apply(new TextEdit(container.Start + 1, container.End - 1, ""));
        }
        else if (!isLast || after.Comma >= 0 || index == 0)
        {
            RemoveWithCommaAfter(element, before, after, isLast);
        }
        else
        {
            // The comma before it goes with it. A line comment before it needs the line break.
            int blank = before.EndsInLineComment && !IsEndOfLine(element.End) ? element.Start : before.ContentEnd;
            if (before.Comma == before.ContentEnd - 1)
            {
                Apply(new TextEdit(before.Comma, element.End, ""));
            }
            else
            {
                Apply(new TextEdit(before.Comma, before.Comma + 1, ""), new TextEdit(blank, element.End, ""));
            }
        }
    }

    private void RemoveWithCommaAfter(JsonElement element, JsonGap before, JsonGap after, bool isLast)
    {
        string text = Json.Text;
        bool isCommaNext = after.Comma >= 0 && string.IsNullOrWhiteSpace(text.Substring(element.End, after.Comma - element.End));
        int start = element.Start;
        int end = isCommaNext ? after.Comma + 1 : element.End;
        if (isLast)
        {
            // Nothing takes its place: the white space before it goes too.
            start = before.EndsInLineComment && !IsEndOfLine(end) ? element.Start : before.ContentEnd;
        }
        else
        {
            while (isCommaNext && text[end] is ' ' or '\t' or '\r' or '\n')
            {
                end++;
            }
        }

        var removed = new TextEdit(start, end, "");
        Apply(after.Comma < 0 || isCommaNext ? [removed] : [removed, new TextEdit(after.Comma, after.Comma + 1, "")]);
    }

    private bool IsEndOfLine(int offset)
    {
        while (Json.Text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return Json.Text[offset] is '\r' or '\n';
    }

    private void Insert(JsonNode container, string? name, string value, int after)
    {
        string text = Json.Text;
        var elements = JsonElements.Of(container);
        var style = StyleAt(container);
        if (elements.Count == 0)
        {
            InsertFirst(container, name, value, style);
            return;
        }

        var neighbour = elements[after];
        bool isLast = after == elements.Count - 1;
        var gap = JsonGap.Read(text, neighbour.End, isLast ? container.End - 1 : elements[after + 1].Start);
        bool isOnOwnLine = JsonStyle.IsFirstOnLine(text, neighbour.Start) || (isLast ? gap.EndsInLineComment : gap.HasLineBreak);
        string indentation = JsonStyle.IndentationAt(text, JsonStyle.IsFirstOnLine(text, neighbour.Start) ? neighbour.Start : neighbour.End);
        string element = (isOnOwnLine ? style.LineBreak + indentation : style.Space)
            + JsonLayout.Write(name, value, style, indentation, name is null ? FormBeside(neighbour) : isOnOwnLine ? JsonForm.Natural : JsonForm.OneLine);
        if (!isLast)
        {
            int place = isOnOwnLine ? Math.Max(gap.SameLineEnd, gap.Comma + 1) : gap.Comma + 1;
            Apply(new TextEdit(place, place, element + ","));
        }
        else if (gap.Comma >= 0)
        {
            Apply(new TextEdit(gap.ContentEnd, gap.ContentEnd, element + ","));
        }
        else if (gap.ContentEnd == neighbour.End)
        {
            Apply(new TextEdit(neighbour.End, neighbour.End, "," + element));
        }
        else
        {
            Apply(new TextEdit(neighbour.End, neighbour.End, ","), new TextEdit(gap.ContentEnd, gap.ContentEnd, element));
        }
    }

    private void InsertFirst(JsonNode container, string? name, string value, JsonStyle style)
    {
        string text = Json.Text;
        var gap = JsonGap.Read(text, container.Start + 1, container.End - 1);
        if (!gap.HasComment)
        {
            Replace(container, name is null ? "[" + value + "]" : "{" + JsonString.Quote(name) + ":" + value + "}");
            return;
        }

        string outer = JsonStyle.IndentationAt(text, container.Start);
        bool isOneLine = !gap.HasLineBreak && !gap.EndsInLineComment;
        string element = isOneLine
            ? style.Space + JsonLayout.Write(name, value, style, outer)
            : style.LineBreak + outer + style.Unit + JsonLayout.Write(name, value, style, outer + style.Unit);
        bool isClosedOnItsLine = isOneLine || JsonStyle.HasLineBreak(text, gap.ContentEnd, container.End);
        Apply(new TextEdit(gap.ContentEnd, gap.ContentEnd, element + (isClosedOnItsLine ? "" : style.LineBreak + outer)));
    }

    // Items of a list look alike; the properties of an object need not.
    private JsonForm FormBeside(JsonElement neighbour)
        => JsonElements.Of(neighbour.Value).Count == 0 ? JsonForm.Natural
            : JsonStyle.HasLineBreak(Json.Text, neighbour.Start, neighbour.End) ? JsonForm.Lines
            : JsonForm.OneLine;

    private JsonStyle StyleAt(JsonNode container)
    {
        var style = JsonStyle.Of(Json);
        var elements = JsonElements.Of(container);
        string? unit = (elements.Count > 0 ? JsonStyleReader.UnitOf(elements[elements.Count - 1].Value) : null) ?? JsonStyleReader.UnitOf(container);
        return unit is null ? style : style with { Unit = unit };
    }

    private void Apply(params TextEdit[] edits)
    {
        Json = JsonText.Parse(TextEdit.Apply(Json.Text, edits));
        _steps.Add(edits);
    }
}
