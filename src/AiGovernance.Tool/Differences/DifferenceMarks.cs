using AiGovernance.Exports.Formats;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Differences;

/// <summary>How a report marks headings, lists and emphasis, and how it keeps the register's text from doing so.</summary>
internal sealed record DifferenceMarks(Func<string, string> Title, Func<string, string> Heading, Func<string, string> Strong, Func<string, string> Text)
{
    public static DifferenceMarks Markdown { get; } = new(text => "# " + text, text => "## " + text, text => $"**{text}**", MarkdownText.Inline);

    public static DifferenceMarks Plain(bool usesColour)
    {
        string Bold(string text) => usesColour ? $"\u001b[1m{text}\u001b[0m" : text;
        return new DifferenceMarks(Bold, Bold, text => text, TextReport.Printable);
    }

    public static string Item(string text) => "- " + text;

    public static string SubItem(string text) => "  - " + text;
}
