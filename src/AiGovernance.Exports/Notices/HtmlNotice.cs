using System.Text;
using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Page;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Notices;

/// <summary>A notice as a page of its own, readable without script, on paper and with a screen reader.</summary>
internal sealed class HtmlNotice(string language) : NoticeMarkup
{
    private const string Style = """
        body{font:1rem/1.6 "Segoe UI",Arial,sans-serif;color:#1a1a1a;background:#fff;max-width:46em;margin:2em auto;padding:0 1em}
        h1{font-size:1.8em;line-height:1.25}h2{font-size:1.35em;border-bottom:3px solid #2b4c7e;padding-bottom:.2em;margin-top:2em}h3{font-size:1.05em;margin:1.4em 0 .3em}
        p,li{overflow-wrap:anywhere;white-space:pre-line}ul{padding-inline-start:1.4em;margin:.3em 0}
        blockquote{margin:1em 0;padding:.2em 1em;border-inline-start:4px solid #2b4c7e;background:#eef2f7}
        @media print{body{margin:0;max-width:none;font-size:10pt}h2,h3{break-after:avoid}}
        """;

    private readonly StringBuilder _body = new();
    private string _title = "";
    private bool _isInList;

    public static string SecurityPolicy { get; } = $"default-src 'none'; style-src {PageFile.SourceOf(Lines(Style))}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public override string Data(string text) => HtmlText.Encode(PlainText.Isolate(PlainText.Clean(text).Trim()));

    public override string Own(string text) => HtmlText.Encode(text);

    public override string Code(string text) => $"<code>{HtmlText.Encode(text)}</code>";

    public override void Heading(int level, string text)
    {
        if (_title.Length == 0)
        {
            _title = text;
        }

        Add($"<h{level} dir=\"auto\">{text}</h{level}>");
    }

    public override void Paragraph(string text) => Add($"<p dir=\"auto\">{text}</p>");

    public override void Strong(string text) => Add($"<p dir=\"auto\"><strong>{text}</strong></p>");

    public override void Quote(string text) => Add($"<blockquote><p dir=\"auto\">{text}</p></blockquote>");

    public override void Item(string text, IReadOnlyList<string> items)
    {
        if (!_isInList)
        {
            Line("<ul>");
            _isInList = true;
        }

        string inner = items.Count == 0 ? "" : $"<ul>{string.Concat(items.Select(item => $"<li dir=\"auto\">{item}</li>"))}</ul>";
        Line($"<li dir=\"auto\">{text}{inner}</li>");
    }

    public override void Rule() => Add("<hr>");

    public override string End()
    {
        EndList();
        return $"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{_title}</title>
            <style>{Lines(Style)}</style>
            </head>
            <body>
            <main>
            {_body}</main>
            </body>
            </html>

            """.Replace("\r\n", "\n");
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n");

    private void Add(string block)
    {
        EndList();
        Line(block);
    }

    private void EndList()
    {
        if (_isInList)
        {
            Line("</ul>");
            _isInList = false;
        }
    }

    private void Line(string markup) => _body.Append(markup).Append('\n');
}
