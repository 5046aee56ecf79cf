using AiGovernance.Localisation;

namespace AiGovernance.Json;

/// <summary>Fills the token table of a <see cref="JsonText"/>; iterative, so that no nesting can exhaust the stack.</summary>
internal sealed class JsonTokenizer(string text, int start)
{
    private readonly int[] _open = new int[JsonText.MaximumDepth];
    private int _depth;
    private int _at = start;

    public JsonToken[] Tokens { get; private set; } = new JsonToken[start == 0 ? Math.Max(16, text.Length / 16) : 16];

    public int Count { get; private set; }

    /// <summary>Reads the whole text. Returns null, or the first error; open containers are closed where reading stopped.</summary>
    public JsonSyntaxError? Read()
    {
        if (_at == 0 && text.Length > 0 && text[0] == '\uFEFF')
        {
            _at = 1;
        }

        var error = ReadDocument();
        while (_depth > 0)
        {
            Close();
        }

        return error;
    }

    private JsonSyntaxError? ReadDocument()
    {
        if (SkipTrivia() is { } trivia)
        {
            return trivia;
        }

        if (_at == text.Length)
        {
            return Error(_at, "AIG1001.Empty");
        }

        if (ReadValue() is { } first)
        {
            return first;
        }

        while (_depth > 0)
        {
            if (ReadInsideContainer() is { } error)
            {
                return error;
            }
        }

        return SkipTrivia() ?? (_at < text.Length ? Error(_at, "AIG1001.AfterEnd") : null);
    }

    // Stands after '{' or '[', or after an element.
    private JsonSyntaxError? ReadInsideContainer()
    {
        int container = _open[_depth - 1];
        bool isObject = Tokens[container].Kind == JsonKind.Object;
        bool isFirst = Count == container + 1;
        char close = isObject ? '}' : ']';

        if (SkipTrivia() is { } before)
        {
            return before;
        }

        if (!isFirst && Peek() == ',')
        {
            _at++;
            if (SkipTrivia() is { } after)
            {
                return after;
            }
        }
        else if (!isFirst && Peek() != close)
        {
            return _at == text.Length ? EndOfText(container) : Error(_at, "AIG1001.CommaExpected", close);
        }

        if (_at == text.Length)
        {
            return EndOfText(container);
        }

        if (Peek() == close)
        {
            _at++;
            Close();
            return null;
        }

        return isObject ? ReadProperty() : ReadValue();
    }

    private JsonSyntaxError? ReadProperty()
    {
        if (Peek() != '"')
        {
            return Error(_at, "AIG1001.NameExpected");
        }

        if (ReadString(JsonKind.Name) is { } name)
        {
            return name;
        }

        if (SkipTrivia() is { } before)
        {
            return before;
        }

        if (Peek() != ':')
        {
            return _at == text.Length ? EndOfText(_open[_depth - 1]) : Error(_at, "AIG1001.ColonExpected");
        }

        _at++;
        if (SkipTrivia() is { } after)
        {
            return after;
        }

        return _at == text.Length ? EndOfText(_open[_depth - 1]) : ReadValue();
    }

    private JsonSyntaxError? ReadValue()
    {
        switch (text[_at])
        {
            case '{':
                return Open(JsonKind.Object);
            case '[':
                return Open(JsonKind.Array);
            case '"':
                return ReadString(JsonKind.String);
            case 't':
                return ReadWord("true", JsonKind.True);
            case 'f':
                return ReadWord("false", JsonKind.False);
            case 'n':
                return ReadWord("null", JsonKind.Null);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return Error(_at, "AIG1001.ValueExpected");
        }
    }

    private JsonSyntaxError? Open(JsonKind kind)
    {
        if (_depth == JsonText.MaximumDepth)
        {
            return Error(_at, "AIG1001.TooDeep", JsonText.MaximumDepth);
        }

        Add(kind, _at, _at + 1);
        _open[_depth++] = Count - 1;
        _at++;
        return null;
    }

    private void Close()
    {
        ref var token = ref Tokens[_open[--_depth]];
        token.End = _at;
        token.Next = Count;
    }

    private JsonSyntaxError? ReadWord(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0)
        {
            return Error(_at, "AIG1001.ValueExpected");
        }

        Add(kind, _at, _at + word.Length);
        _at += word.Length;
        return null;
    }

    private JsonSyntaxError? ReadNumber()
    {
        int start = _at;
        if (Peek() == '-')
        {
            _at++;
        }

        if (Peek() == '0')
        {
            _at++;
        }
        else if (!ReadDigits())
        {
            return Error(start, "AIG1001.Number");
        }

        if (Peek() == '.')
        {
            _at++;
            if (!ReadDigits())
            {
                return Error(start, "AIG1001.Number");
            }
        }

        if (Peek() is 'e' or 'E')
        {
            _at++;
            if (Peek() is '+' or '-')
            {
                _at++;
            }

            if (!ReadDigits())
            {
                return Error(start, "AIG1001.Number");
            }
        }

        // "012", "1x": two values without a comma in between would be a confusing answer.
        if (IsWordCharacter(Peek()))
        {
            return Error(start, "AIG1001.Number");
        }

        Add(JsonKind.Number, start, _at);
        return null;
    }

    private bool ReadDigits()
    {
        int start = _at;
        while (Peek() is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    private JsonSyntaxError? ReadString(JsonKind kind)
    {
        int start = _at++;
        bool hasEscapes = false;
        while (_at < text.Length)
        {
            char c = text[_at];
            if (c == '"')
            {
                _at++;
                Add(kind, start, _at);
                Tokens[Count - 1].HasEscapes = hasEscapes;
                return null;
            }

            if (c == '\\')
            {
                hasEscapes = true;
                if (ReadEscape() is { } error)
                {
                    return error;
                }
            }
            else if (c < ' ')
            {
                return c is '\n' or '\r'
                    ? Error(start, "AIG1001.StringNotClosed")
                    : Error(_at, "AIG1001.ControlCharacter", ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || _at + 1 == text.Length || !char.IsLowSurrogate(text[_at + 1]))
                {
                    return Error(_at, "AIG1001.Surrogate");
                }

                _at += 2;
            }
            else
            {
                _at++;
            }
        }

        return Error(start, "AIG1001.StringNotClosed");
    }

    private JsonSyntaxError? ReadEscape()
    {
        int start = _at++;
        switch (Peek())
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                _at++;
                return null;
            case 'u':
                _at++;
                break;
            default:
                return Error(start, "AIG1001.Escape");
        }

        if (ReadHex() is not { } unit)
        {
            return Error(start, "AIG1001.Escape");
        }

        if (!char.IsSurrogate(unit))
        {
            return null;
        }

        if (char.IsHighSurrogate(unit)
            && string.CompareOrdinal(text, _at, "\\u", 0, 2) == 0)
        {
            _at += 2;
            if (ReadHex() is { } low && char.IsLowSurrogate(low))
            {
                return null;
            }
        }

        return Error(start, "AIG1001.Surrogate");
    }

    private char? ReadHex()
    {
        if (_at + 4 > text.Length)
        {
            return null;
        }

        int value = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = JsonNode.HexDigit(text[_at + i]);
            if (digit < 0)
            {
                return null;
            }

            value = (value << 4) | digit;
        }

        _at += 4;
        return (char)value;
    }

    private JsonSyntaxError? SkipTrivia()
    {
        while (_at < text.Length)
        {
            char c = text[_at];
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                _at++;
            }
            else if (c != '/')
            {
                return null;
            }
            else if (string.CompareOrdinal(text, _at, "//", 0, 2) == 0)
            {
                int end = text.IndexOfAny(['\n', '\r'], _at);
                _at = end < 0 ? text.Length : end;
            }
            else if (string.CompareOrdinal(text, _at, "/*", 0, 2) == 0)
            {
                int end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    return Error(_at, "AIG1001.CommentNotClosed");
                }

                _at = end + 2;
            }
            else
            {
                return Error(_at, "AIG1001.ValueExpected");
            }
        }

        return null;
    }

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private static bool IsWordCharacter(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '.';

    private void Add(JsonKind kind, int start, int end)
    {
        if (Count == Tokens.Length)
        {
            var larger = new JsonToken[Count * 2];
            Array.Copy(Tokens, larger, Count);
            Tokens = larger;
        }

        Tokens[Count] = new JsonToken
        {
            Kind = kind,
            Start = start,
            End = end,
            Next = Count + 1,
            Parent = _depth == 0 ? -1 : _open[_depth - 1],
        };
        Count++;
    }

    // A truncated file: say which bracket is still open, for that is where the reader must look.
    private JsonSyntaxError EndOfText(int container)
        => Error(_at, "AIG1001.Truncated", text[Tokens[container].Start], LineOf(Tokens[container].Start));

    private int LineOf(int offset)
    {
        int line = 1;
        for (int i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
            {
                line++;
            }
        }

        return line;
    }

    private static JsonSyntaxError Error(int offset, string key, params object[] arguments) => new(offset, new Message(key, arguments));
}
