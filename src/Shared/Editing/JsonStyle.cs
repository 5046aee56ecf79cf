using AiGovernance.Json;

namespace AiGovernance.Editing;

/// <summary>How a JSON text is written: what is added to it is written the same way.</summary>
/// <param name="LineBreak">The line break of the text.</param>
/// <param name="Unit">One step of indentation.</param>
/// <param name="Colon">What stands between a name and its value.</param>
/// <param name="Space">What stands between a comma and the next element on the same line.</param>
/// <param name="ObjectPadding">What stands inside the braces of an object on one line.</param>
/// <param name="ArrayPadding">What stands inside the brackets of an array on one line.</param>
/// <param name="IsOneLine">Whether the whole text has no line break.</param>
/// <param name="OneLineObjects">Whether objects without objects in them mostly stand on one line.</param>
/// <param name="OneLineArrays">Whether arrays of plain values mostly stand on one line.</param>
internal sealed record JsonStyle(
    string LineBreak,
    string Unit,
    string Colon,
    string Space,
    string ObjectPadding,
    string ArrayPadding,
    bool IsOneLine,
    bool OneLineObjects,
    bool OneLineArrays)
{
    /// <summary>Longer lines are broken where the style leaves a choice.</summary>
    public const int MaximumWidth = 120;

    public static JsonStyle Of(JsonText json) => new JsonStyleReader(json).Read();

    /// <summary>The white space with which the line of a place begins.</summary>
    public static string IndentationAt(string text, int offset)
    {
        int start = LineStart(text, offset);
        int end = start;
        while (end < offset && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Whether only white space stands before a place on its line.</summary>
    public static bool IsFirstOnLine(string text, int offset) => LineStart(text, offset) + IndentationAt(text, offset).Length == offset;

    public static bool HasLineBreak(string text, int start, int end) => text.IndexOfAny(['\n', '\r'], start, end - start) >= 0;

    private static int LineStart(string text, int offset)
    {
        int start = offset;
        while (start > 0 && text[start - 1] is not ('\n' or '\r' or '\uFEFF'))
        {
            start--;
        }

        return start;
    }
}
