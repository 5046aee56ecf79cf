namespace AiGovernance.Json;

/// <summary>
/// A JSON text as a flat table of tokens which know where they stand. Comments and trailing commas are accepted.
/// Parsing never throws: a broken text has an <see cref="Error"/> and the tokens read before it.
/// </summary>
internal sealed class JsonText
{
    /// <summary>Nesting beyond this is refused; System.Text.Json has the same limit by default.</summary>
    public const int MaximumDepth = 64;

    private readonly JsonToken[] _tokens;
    private readonly int _count;
    private int[]? _lineStarts;

    private JsonText(string text, JsonToken[] tokens, int count, JsonSyntaxError? error)
    {
        Text = text;
        _tokens = tokens;
        _count = count;
        Error = error;
    }

    public string Text { get; }

    public JsonSyntaxError? Error { get; }

    /// <summary>The value of the document; of kind <see cref="JsonKind.None"/> if there is none.</summary>
    public JsonNode Root => new(this, _count == 0 ? -1 : 0);

    /// <summary>Reads a text, or the value that begins at a place in it; what comes after that value is an error, as ever.</summary>
    public static JsonText Parse(string text, int start = 0)
    {
        var tokenizer = new JsonTokenizer(text, start);
        var error = tokenizer.Read();
        return new JsonText(text, tokenizer.Tokens, tokenizer.Count, error);
    }

    public JsonPosition PositionOf(int offset)
    {
        _lineStarts ??= FindLineStarts(Text);
        int line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new JsonPosition(line + 1, offset - _lineStarts[line] + 1);
    }

    internal ref readonly JsonToken Token(int index) => ref _tokens[index];

    // The line breaks which both Roslyn and editors count: \r\n, \n, \r.
    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
