using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>
/// A record to print: its cover, then sheets, each on paper of its own, at last what is missing in them. No script, and
/// nothing loaded from elsewhere.
/// </summary>
internal sealed class PaperPage : IDisposable
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

    private readonly HtmlWriter _html;
    private readonly ExportTexts _texts;
    private readonly MissingFacts _missing = new();

    public PaperPage(Stream stream, RegisterView register, string title)
    {
        _html = new HtmlWriter(stream);
        _texts = register.Texts;
        _html.Line($"<!DOCTYPE html>");
        _html.Line($"<html lang=\"{_texts.Culture.Name}\">");
        _html.Line($"<head>");
        _html.Line($"<meta charset=\"utf-8\">");
        _html.Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        _html.Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        _html.Line($"<title>{title}</title>");
        _html.Raw("<style>\n" + Style.Replace("\r\n", "\n") + "\n</style>\n</head>\n<body>\n");
        _html.Line($"<h1 dir=\"auto\">{title}</h1>");
        Paragraph(_texts.Format("Line.AsOf", _texts.Date(register.Options.AsOf)));
        Section(RecordSheet.Cover, register.Organisation, register.Organisation.Name);
    }

    public void Paragraph(string text) => _html.Line($"<p class=\"note\" dir=\"auto\">{text}</p>");

    /// <summary>Numbered titles, each a link to its sheet.</summary>
    public void Contents(string heading, IEnumerable<string> titles)
    {
        _html.Line($"<h3>{heading}</h3>");
        _html.Line($"<ol>");
        int number = 0;
        foreach (string title in titles)
        {
            _html.Line($"<li dir=\"auto\"><a href=\"#sheet-{++number}\">{title}</a></li>");
        }

        _html.Line($"</ol>");
    }

    public void List(string heading, IEnumerable<string> texts)
    {
        bool isEmpty = true;
        foreach (string text in texts)
        {
            if (isEmpty)
            {
                _html.Line($"<h3>{heading}</h3>");
                _html.Line($"<ul>");
                isEmpty = false;
            }

            _html.Line($"<li dir=\"auto\">{text}</li>");
        }

        if (!isEmpty)
        {
            _html.Line($"</ul>");
        }
    }

    public void BeginSheet(int number, string title)
    {
        _html.Line($"<article id=\"sheet-{number}\">");
        _html.Line($"<h2 dir=\"auto\">{title}</h2>");
    }

    public void EndSheet() => _html.Line($"</article>");

    public void Section<T>(RecordSection<T> section, T subject, string where)
        where T : class, IRecordSubject
    {
        _html.Line($"<h3>{section.GetTitle(_texts)}</h3>");
        _html.Line($"<table>");
        foreach (var field in section.Fields)
        {
            var value = field.Read(subject);
            _missing.Note(subject, where, field, value);
            _html.Part($"<tr><th scope=\"row\">");
            if (field.IsBox)
            {
                _html.Part($"<span class=\"box\">{(value.State == FieldState.Stated ? "☒" : "☐")}</span> ");
            }

            _html.Part($"{field.GetTitle(_texts)}</th>");
            _html.Raw(value.IsIncomplete ? "<td class=\"missing\">" : "<td>");
            foreach (string line in value.Lines)
            {
                _html.Part($"<p dir=\"auto\">{line}</p>");
            }

            _html.Line($"</td></tr>");
        }

        _html.Line($"</table>");
    }

    /// <summary>What was missing in the sections so far, and the end of the page.</summary>
    public void Dispose()
    {
        if (_missing.All.Count > 0)
        {
            _html.Line($"<article id=\"missing\">");
            _html.Line($"<h2>{_texts["Heading.Missing"]}</h2>");
            _html.Line($"<table>");
            _html.Line($"<tr><th scope=\"col\">{_texts["Column.UseCase"]}</th><th scope=\"col\">{_texts["Column.Field"]}</th><th scope=\"col\">{_texts["Column.Path"]}</th></tr>");
            foreach (var fact in _missing.All)
            {
                _html.Line($"<tr><td dir=\"auto\">{fact.Where}</td><td>{fact.Field}</td><td>{fact.Path}</td></tr>");
            }

            _html.Line($"</table>");
            _html.Line($"</article>");
        }

        _html.Line($"</body>");
        _html.Line($"</html>");
        _html.Dispose();
    }
}
