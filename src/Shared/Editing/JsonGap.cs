namespace AiGovernance.Editing;

/// <summary>What stands between two elements of a container, or between one and a bracket: white space, comments and at most one comma.</summary>
/// <param name="Comma">The offset of the comma, or -1.</param>
/// <param name="ContentEnd">The offset after the last comment or comma; the gap's start if it has neither.</param>
/// <param name="EndsInLineComment">Whether that last thing is a comment that ends with its line.</param>
/// <param name="SameLineEnd">The offset up to which comma and comments stand on the line on which the gap begins.</param>
/// <param name="HasLineBreak">Whether the gap goes over more than one line.</param>
/// <param name="HasComment">Whether the gap has a comment.</param>
internal readonly record struct JsonGap(int Comma, int ContentEnd, bool EndsInLineComment, int SameLineEnd, bool HasLineBreak, bool HasComment)
{
    public static JsonGap Read(string text, int start, int end)
    {
        int comma = -1;
        int contentEnd = start;
        int sameLineEnd = start;
        bool endsInLineComment = false;
        bool hasLineBreak = false;
        bool hasComment = false;
        for (int i = start; i < end;)
        {
            int next = i + 1;
            if (text[i] is '\n' or '\r')
            {
                hasLineBreak = true;
            }
            else if (text[i] == ',')
            {
                comma = i;
                endsInLineComment = false;
                contentEnd = next;
            }
            else if (text[i] == '/')
            {
                endsInLineComment = text[i + 1] == '/';
                next = endsInLineComment ? LineEnd(text, i) : text.IndexOf("*/", i + 2, StringComparison.Ordinal) + 2;
                hasComment = true;
                hasLineBreak |= text.IndexOfAny(['\n', '\r'], i, next - i) >= 0;
                contentEnd = next;
            }

            if (!hasLineBreak)
            {
                sameLineEnd = contentEnd;
            }

            i = next;
        }

        return new JsonGap(comma, contentEnd, endsInLineComment, sameLineEnd, hasLineBreak, hasComment);
    }

    private static int LineEnd(string text, int start)
    {
        int end = text.IndexOfAny(['\n', '\r'], start);
        return end < 0 ? text.Length : end;
    }
}
