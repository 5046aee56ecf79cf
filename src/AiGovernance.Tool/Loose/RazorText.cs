namespace AiGovernance.Tool.Loose;

/// <summary>Reads Razor from one transition (<c>@</c>) to the next.</summary>
internal sealed class RazorText(string text)
{
    public int Position { get; private set; }

    /// <summary>Goes to the next <c>@</c> that is not part of a mail address; false at the end.</summary>
    public bool NextTransition()
    {
        while (Position < text.Length)
        {
            int next = text.IndexOf('@', Position);
            if (next < 0)
            {
                break;
            }

            Position = next;
            if (next == 0 || !char.IsLetterOrDigit(text[next - 1]))
            {
                return true;
            }

            Position++;
        }

        Position = text.Length;
        return false;
    }

    public bool At(string start) => string.CompareOrdinal(text, Position, start, 0, start.Length) == 0;

    public void Skip(int count) => Position = Math.Min(text.Length, Position + count);

    public void SkipPast(string end)
    {
        int found = text.IndexOf(end, Position + 1, StringComparison.Ordinal);
        Position = found < 0 ? text.Length : found + end.Length;
    }

    public void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }

    public char PeekPastSpace() => text.AsSpan(Position).TrimStart() is [var first, ..] ? first : '\0';

    public string PeekWord() => text[Position..EndOfWord(Position)];

    public string Between(int start, int end) => text[start..end];

    public (int At, string Code) TakeLine()
    {
        int start = Position;
        int end = text.AsSpan(start).IndexOfAny('\r', '\n');
        Position = end < 0 ? text.Length : start + end;
        return (start, text[start..Position]);
    }

    /// <summary>Takes what stands between the bracket here and its partner, both included; nothing if there is no bracket.</summary>
    public (int At, string Code) TakeBalanced()
    {
        int start = Position;
        Position = Position < text.Length && text[Position] is '(' or '{' or '[' ? EndOfBrackets(Position) : Position;
        return (start, text[start..Position]);
    }

    /// <summary>Takes an implicit expression: <c>await Chat.AskAsync(question)</c>.</summary>
    public (int At, string Code) TakeExpression()
    {
        int start = Position;
        if (PeekWord() == "await")
        {
            Position += "await".Length;
            SkipSpace();
        }

        Position = EndOfWord(Position);
        while (Position < text.Length)
        {
            if (text[Position] is '(' or '[')
            {
                Position = EndOfBrackets(Position);
            }
            else if (text[Position] is '.' && EndOfWord(Position + 1) is var end && end > Position + 1)
            {
                Position = end;
            }
            else if (At("?.") || At("!."))
            {
                Position = EndOfWord(Position + 2);
            }
            else
            {
                break;
            }
        }

        return (start, text[start..Position]);
    }

    /// <summary>Takes the C# in <c>@onclick="..."</c>; null if no quoted C# follows.</summary>
    public (int At, string Code)? TakeAttributeValue()
    {
        int quote = EndOfWord(Position);
        while (quote < text.Length && (text[quote] is '=' or ':' or '-' || char.IsLetterOrDigit(text[quote]) || char.IsWhiteSpace(text[quote])))
        {
            quote++;
        }

        if (quote + 1 >= text.Length || text[quote] != '"' || text[quote + 1] == '@')
        {
            Position = EndOfWord(Position);
            return null;
        }

        int end = text.IndexOf('"', quote + 1);
        Position = end < 0 ? text.Length : end + 1;
        return end < 0 ? null : (quote + 1, text[(quote + 1)..end]);
    }

    public (int Line, int Column) PlaceOf(int position)
    {
        int lineStart = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        return (text.AsSpan(0, position).Count('\n') + 1, position - lineStart + 1);
    }

    private int EndOfWord(int from)
    {
        while (from < text.Length && (char.IsLetterOrDigit(text[from]) || text[from] == '_'))
        {
            from++;
        }

        return Math.Min(from, text.Length);
    }

    // Brackets in strings and comments have no partners.
    private int EndOfBrackets(int from)
    {
        int depth = 0;
        for (int i = from; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(' or '{' or '[':
                    depth++;
                    break;
                case ')' or '}' or ']' when --depth == 0:
                    return i + 1;
                case '"':
                    i = EndOfString(i);
                    break;
                case '/' when i + 1 < text.Length && text[i + 1] == '/':
                    i = text.IndexOf('\n', i) is var line and >= 0 ? line : text.Length;
                    break;
                case '/' when i + 1 < text.Length && text[i + 1] == '*':
                    i = text.IndexOf("*/", i + 2, StringComparison.Ordinal) is var comment and >= 0 ? comment + 1 : text.Length;
                    break;
            }
        }

        return text.Length;
    }

    private int EndOfString(int from)
    {
        bool isVerbatim = from > 0 && text[from - 1] == '@';
        for (int i = from + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && !isVerbatim)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                return i;
            }
        }

        return text.Length;
    }
}
