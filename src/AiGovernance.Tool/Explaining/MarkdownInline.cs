using System.Text.RegularExpressions;

namespace AiGovernance.Tool.Explaining;

/// <summary>Code, emphasis and links inside a line; with colours, or as plain words.</summary>
internal sealed partial class MarkdownInline(bool usesColour)
{
    // The target of a link is another file of the documentation, which an offline reader does not have.
    public string Render(string text) => string.Concat(Link().Replace(text, "$1").Split('`').Select((part, index) => index % 2 == 1 ? Code(part) : Words(part)));

    public string Code(string text) => usesColour ? $"\u001b[36m{text}\u001b[39m" : text;

    public string Bold(string text) => usesColour ? $"\u001b[1m{text}\u001b[22m" : text;

    public static int VisibleLength(string text) => text.Length - Escape().Matches(text).Sum(escape => escape.Length);

    /// <summary>Whether a row of a table holds nothing but a link, for instance to the page in the other language.</summary>
    public static bool IsRowOfALink(string line) => RowOfALink().IsMatch(line);

    private string Words(string text) => Strong().Replace(text, match => Bold(match.Groups[1].Value));

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| [^|]+ \| \[[^\]]+\]\([^)]+\) \|$")]
    private static partial Regex RowOfALink();

    [GeneratedRegex("\u001b\\[\\d+m")]
    private static partial Regex Escape();
}
