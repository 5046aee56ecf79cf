using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>
/// A self-contained page of printable sheets: no script, nothing loaded from elsewhere, each sheet on paper of its own.
/// Everything but the markup here is encoded.
/// </summary>
internal sealed class HtmlPage : IDisposable
{
    private const string Style = """
        body{font:11pt/1.45 "Segoe UI",Arial,sans-serif;color:#1a1a1a;max-width:52em;margin:2em auto;padding:0 1em}
        h1{font-size:1.7em}h2{font-size:1.35em;border-bottom:3px solid #2b4c7e;padding-bottom:.2em}
        h3{font-size:1em;background:#2b4c7e;color:#fff;padding:.3em .6em;margin:1.2em 0 0}
        table{border-collapse:collapse;width:100%}th,td{border:1px solid #b5bfcc;padding:.35em .6em;text-align:start;vertical-align:top;overflow-wrap:anywhere}
        th{width:34%;background:#eef2f7;font-weight:600}td p{margin:0 0 .25em;white-space:pre-line;unicode-bidi:isolate}
        .missing{background:#fff3cd;font-weight:700}.box{font-size:1.2em}.note{color:#444}
        @page{size:A4;margin:15mm}
        @media print{body{margin:0;max-width:none;padding:0;font-size:10pt}article{break-before:page}h3,tr{break-inside:avoid}h3{break-after:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StreamWriter _writer;
    private readonly ExportTexts _texts;
    private readonly MissingFacts _missing = new();

    public HtmlPage(Stream stream, ExportTexts texts, string title)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false), 65_536, leaveOpen: true) { NewLine = "\n" };
        _texts = texts;
        _writer.WriteLine("<!DOCTYPE html>");
        _writer.WriteLine($"<html lang=\"{texts.Culture.Name}\">");
        _writer.WriteLine("<head>");
        _writer.WriteLine("<meta charset=\"utf-8\">");
        _writer.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        _writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        _writer.WriteLine($"<title>{Encode(title)}</title>");
        _writer.WriteLine("<style>");
        _writer.WriteLine(Style.Replace("\r\n", "\n"));
        _writer.WriteLine("</style>");
        _writer.WriteLine("</head>");
        _writer.WriteLine("<body>");
        _writer.WriteLine($"<h1 dir=\"auto\">{Encode(title)}</h1>");
    }

    public void Paragraph(string text) => _writer.WriteLine($"<p class=\"note\" dir=\"auto\">{Encode(text)}</p>");

    /// <summary>Numbered titles, each a link to its sheet.</summary>
    public void Contents(string heading, IEnumerable<string> titles)
    {
        _writer.WriteLine($"<h3>{Encode(heading)}</h3>");
        _writer.WriteLine("<ol>");
        int number = 0;
        foreach (string title in titles)
        {
            _writer.WriteLine($"<li dir=\"auto\"><a href=\"#sheet-{++number}\">{Encode(title)}</a></li>");
        }

        _writer.WriteLine("</ol>");
    }

    public void List(string heading, IEnumerable<string> texts)
    {
        bool isEmpty = true;
        foreach (string text in texts)
        {
            if (isEmpty)
            {
                _writer.WriteLine($"<h3>{Encode(heading)}</h3>");
                _writer.WriteLine("<ul>");
                isEmpty = false;
            }

            _writer.WriteLine($"<li dir=\"auto\">{Encode(text)}</li>");
        }

        if (!isEmpty)
        {
            _writer.WriteLine("</ul>");
        }
    }

    public void BeginSheet(int number, string title)
    {
        _writer.WriteLine($"<article id=\"sheet-{number}\">");
        _writer.WriteLine($"<h2 dir=\"auto\">{Encode(title)}</h2>");
    }

    public void EndSheet() => _writer.WriteLine("</article>");

    public void Section<T>(RecordSection<T> section, T subject, string where)
        where T : class, IRecordSubject
    {
        _writer.WriteLine($"<h3>{Encode(section.GetTitle(_texts))}</h3>");
        _writer.WriteLine("<table>");
        foreach (var field in section.Fields)
        {
            var value = field.Read(subject);
            string title = field.GetTitle(_texts);
            _missing.Note(subject, where, field, value);
            string box = !field.IsBox ? "" : $"<span class=\"box\">{(value.State == FieldState.Stated ? "☒" : "☐")}</span> ";
            _writer.Write($"<tr><th scope=\"row\">{box}{Encode(title)}</th>");
            _writer.Write(value.IsIncomplete ? "<td class=\"missing\">" : "<td>");
            foreach (string line in value.Lines)
            {
                _writer.Write($"<p dir=\"auto\">{Encode(line)}</p>");
            }

            _writer.WriteLine("</td></tr>");
        }

        _writer.WriteLine("</table>");
    }

    /// <summary>What was missing in the sections so far, and the end of the page.</summary>
    public void Dispose()
    {
        if (_missing.All.Count > 0)
        {
            _writer.WriteLine("<article id=\"missing\">");
            _writer.WriteLine($"<h2>{Encode(_texts["Heading.Missing"])}</h2>");
            _writer.WriteLine("<table>");
            _writer.WriteLine($"<tr><th scope=\"col\">{Encode(_texts["Column.UseCase"])}</th><th scope=\"col\">{Encode(_texts["Column.Field"])}</th><th scope=\"col\">{Encode(_texts["Column.Path"])}</th></tr>");
            foreach (var fact in _missing.All)
            {
                _writer.WriteLine($"<tr><td dir=\"auto\">{Encode(fact.Where)}</td><td>{Encode(fact.Field)}</td><td>{Encode(fact.Path)}</td></tr>");
            }

            _writer.WriteLine("</table>");
            _writer.WriteLine("</article>");
        }

        _writer.WriteLine("</body>");
        _writer.WriteLine("</html>");
        _writer.Dispose();
    }

    /// <summary>Text as it stands in HTML; lines stay lines.</summary>
    public static string Encode(string text) => string.Join("\n", PlainText.Clean(text).Split('\n').Select(Encoder.Encode));
}
