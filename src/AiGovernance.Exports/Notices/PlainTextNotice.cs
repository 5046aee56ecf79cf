using System.Text;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Notices;

/// <summary>A notice as text without markup.</summary>
internal sealed class PlainTextNotice : NoticeMarkup
{
    private readonly StringBuilder _text = new();

    public override string Data(string text) => PlainText.Isolate(PlainText.OneLine(text));

    public override string Own(string text) => text;

    public override string Code(string text) => text;

    public override void Heading(int level, string text)
    {
        Space();
        Paragraph(text);
        if (level < 3)
        {
            Paragraph(new string(level == 1 ? '=' : '-', text.Length));
        }
    }

    public override void Paragraph(string text) => _text.Append(text).Append('\n');

    public override void Strong(string text) => Paragraph(text);

    public override void Quote(string text) => Paragraph("  " + text);

    public override void Item(string text, IReadOnlyList<string> items)
    {
        Paragraph("* " + text);
        foreach (string item in items)
        {
            Paragraph("  - " + item);
        }
    }

    public override void Space()
    {
        if (_text.Length > 1 && _text[_text.Length - 2] != '\n')
        {
            _text.Append('\n');
        }
    }

    public override void Rule() => Space();

    public override string End() => _text.ToString();
}
