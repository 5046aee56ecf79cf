using System.Globalization;
using System.Text;

namespace AiGovernance.Json;

/// <summary>A value or name in a <see cref="JsonText"/>; the default value stands for "nothing there".</summary>
internal readonly struct JsonNode(JsonText document, int index) : IEquatable<JsonNode>
{
    private readonly int _index = index;

    public JsonText Document { get; } = document;

    public bool Exists => Document is not null && _index >= 0;

    public JsonKind Kind => Exists ? Document.Token(_index).Kind : JsonKind.None;

    /// <summary>Offset of the first character, quotes and brackets included.</summary>
    public int Start => Document.Token(_index).Start;

    /// <summary>Offset after the last character.</summary>
    public int End => Document.Token(_index).End;

    public JsonPosition Position => Document.PositionOf(Start);

    public bool IsTrue => Kind == JsonKind.True;

    public bool IsFalse => Kind == JsonKind.False;

    /// <summary>The text of a string or name, escapes resolved; the raw text of anything else.</summary>
    public string Text
    {
        get
        {
            ref readonly var token = ref Document.Token(_index);
            if (token.Kind is not (JsonKind.String or JsonKind.Name))
            {
                return Document.Text.Substring(token.Start, token.End - token.Start);
            }

            return token.HasEscapes
                ? Unescape(Document.Text, token.Start + 1, token.End - 1)
                : Document.Text.Substring(token.Start + 1, token.End - token.Start - 2);
        }
    }

    /// <summary>The string at this place, or null if there is none or something else is there.</summary>
    public string? StringOrNull => Kind == JsonKind.String ? Text : null;

    public bool HasEscapes => Document.Token(_index).HasEscapes;

    /// <summary>The value of the property of that name; the last one if it is written twice, as System.Text.Json has it.</summary>
    public JsonNode this[string name]
    {
        get
        {
            var found = default(JsonNode);
            foreach (var property in Properties)
            {
                if (property.Name.TextEquals(name))
                {
                    found = property.Value;
                }
            }

            return found;
        }
    }

    /// <summary>The properties of an object; none for anything else.</summary>
    public JsonProperties Properties => new(this);

    /// <summary>The items of an array; none for anything else.</summary>
    public JsonItems Items => new(this);

    /// <summary>Where this node stands, for instance <c>$.useCases[3].ai.serviceIds[0]</c>.</summary>
    public string Path
    {
        get
        {
            var parts = new List<string>();
            int child = Kind == JsonKind.Name ? _index + 1 : _index;
            for (int parent = Document.Token(_index).Parent; parent >= 0; child = parent, parent = Document.Token(parent).Parent)
            {
                parts.Add(Document.Token(parent).Kind == JsonKind.Object
                    ? NamePart(new JsonNode(Document, child - 1).Text)
                    : "[" + IndexOf(parent, child).ToString(CultureInfo.InvariantCulture) + "]");
            }

            parts.Add("$");
            parts.Reverse();
            return string.Concat(parts);
        }
    }

    internal int Index => _index;

    public bool TextEquals(string value)
    {
        ref readonly var token = ref Document.Token(_index);
        if (token.HasEscapes)
        {
            return Text == value;
        }

        int length = token.End - token.Start - 2;
        return length == value.Length && string.CompareOrdinal(Document.Text, token.Start + 1, value, 0, length) == 0;
    }

    public bool Equals(JsonNode other) => Document == other.Document && _index == other._index;

    public override bool Equals(object? obj) => obj is JsonNode other && Equals(other);

    public override int GetHashCode() => _index;

    internal static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string NamePart(string name)
        => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-')
            ? "." + name
            : "['" + name.Replace("\\", "\\\\").Replace("'", "\\'") + "']";

    private int IndexOf(int array, int item)
    {
        int position = 0;
        for (int i = array + 1; i < item; i = Document.Token(i).Next)
        {
            position++;
        }

        return position;
    }

    private static string Unescape(string text, int start, int end)
    {
        var result = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            char c = text[++i];
            switch (c)
            {
                case 'b':
                    result.Append('\b');
                    break;
                case 'f':
                    result.Append('\f');
                    break;
                case 'n':
                    result.Append('\n');
                    break;
                case 'r':
                    result.Append('\r');
                    break;
                case 't':
                    result.Append('\t');
                    break;
                case 'u':
                    result.Append((char)((HexDigit(text[i + 1]) << 12) | (HexDigit(text[i + 2]) << 8) | (HexDigit(text[i + 3]) << 4) | HexDigit(text[i + 4])));
                    i += 4;
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }
}
