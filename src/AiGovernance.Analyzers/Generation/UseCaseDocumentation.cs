using System.Text;

namespace AiGovernance.Analyzers.Generation;

/// <summary>The documentation of a constant: what a developer should know of the use case without opening the register.</summary>
internal static class UseCaseDocumentation
{
    private const int MaximumLength = 300;

    /// <summary>Lines of XML. An editor shows the summary, so all stands there.</summary>
    public static IEnumerable<string> LinesOf(UseCaseEntry entry, UseCaseWords words)
    {
        yield return "<summary>";
        yield return Text(entry.Title ?? entry.Id);
        if (entry.Purpose is { } purpose)
        {
            yield return Paragraph(words.Format("Purpose", purpose));
        }

        yield return Paragraph(words.Format("Status", words.Of("Status", entry.Status)));
        yield return Paragraph(words.Format("Risk", entry.RiskCategories.Count == 0
            ? words.NotStated
            : string.Join(", ", entry.RiskCategories.Select(category => words.Of("Risk", category)))));
        yield return Paragraph(words.Format("Validation", words.Of("Validation", entry.Validation)));
        if (entry.Decisions.Count > 0)
        {
            yield return Paragraph(words.Format("Decisions", string.Join("; ", entry.Decisions)));
        }

        yield return "</summary>";
    }

    private static string Paragraph(string text) => "<para>" + Text(text) + "</para>";

    // One line, whatever the register holds: a line break, of any kind that C# knows, would end the comment.
    private static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text.Length > MaximumLength ? Shortened(text) : text)
        {
            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                default:
                    result.Append(char.IsControl(c) || char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u202f') || c is '\ufffe' or '\uffff' ? ' ' : c);
                    break;
            }
        }

        return result.ToString().Trim();
    }

    private static string Shortened(string text)
        => text.Substring(0, char.IsHighSurrogate(text[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength) + "…";
}
