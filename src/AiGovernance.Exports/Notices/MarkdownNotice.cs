using AiGovernance.Exports.Formats;

namespace AiGovernance.Exports.Notices;

/// <summary>A notice in Markdown.</summary>
internal sealed class MarkdownNotice : NoticeMarkup
{
    private readonly List<string> _lines = [];

    public override string Data(string text) => MarkdownText.Inline(text);

    public override string Own(string text) => text;

    public override string Code(string text) => $"`{text}`";

    public override void Heading(int level, string text)
    {
        Space();
        _lines.Add($"{new string('#', level)} {text}");
        Space();
    }

    public override void Paragraph(string text) => _lines.Add(text);

    public override void Strong(string text) => _lines.Add($"**{text}**");

    public override void Quote(string text) => _lines.Add("> " + text);

    public override void Item(string text, IReadOnlyList<string> items)
    {
        _lines.Add("- " + text);
        _lines.AddRange(items.Select(item => "  - " + item));
    }

    public override void Space()
    {
        if (_lines.Count > 0 && _lines[_lines.Count - 1].Length > 0)
        {
            _lines.Add("");
        }
    }

    public override void Rule()
    {
        Space();
        _lines.Add("---");
    }

    public override string End() => string.Join("\n", _lines) + "\n";
}
