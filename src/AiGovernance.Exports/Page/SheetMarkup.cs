using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>
/// What opens on demand: sheets and tables. The content stands in <c>noscript</c>. Without script a browser shows it; with
/// script it is one text until it is opened, so that a register of thousands of entries is no page of millions of elements.
/// </summary>
internal sealed class SheetMarkup(HtmlWriter html, ExportTexts texts)
{
    public MissingFacts Missing { get; } = new();

    /// <summary>A part that is closed at first.</summary>
    /// <param name="label">What it holds.</param>
    /// <param name="of">What it belongs to, for those who hear the page and do not see what stands around.</param>
    public void Begin(string label, string? of = null)
    {
        html.Line($"<details>");
        html.Line($"<summary>{label}<span class=\"unseen\"> {of}</span></summary>");
        html.Line($"<noscript>");
    }

    public void End() => html.Line($"</noscript></details>");

    public void Fields<T>(RecordSection<T> section, T subject, string where, bool isTitled = true)
        where T : class, IRecordSubject
    {
        bool isEmpty = true;
        foreach (var (field, value) in Missing.Shown(section, subject, where))
        {
            if (isEmpty)
            {
                if (isTitled)
                {
                    html.Line($"<h4>{section.GetTitle(texts)}</h4>");
                }

                html.Line($"<dl>");
                isEmpty = false;
            }

            html.Line($"<dt>{field.GetTitle(texts)}</dt>");
            html.Line($"<dd class=\"{(value.IsIncomplete ? "missing" : value.State == FieldState.Stated ? "stated" : "none")}\">");
            foreach (string line in value.Lines)
            {
                html.Line($"<p dir=\"auto\">{line}</p>");
            }

            html.Line($"</dd>");
        }

        if (!isEmpty)
        {
            html.Line($"</dl>");
        }
    }

    public void Table(string heading, TextTable table)
    {
        if (!table.Rows.Any())
        {
            return;
        }

        Begin(heading);
        html.Line($"<div class=\"scroll\" role=\"region\" aria-label=\"{heading}\" tabindex=\"0\"><table>");
        html.Line($"<thead><tr>");
        foreach (string title in table.Titles)
        {
            html.Line($"<th scope=\"col\">{title}</th>");
        }

        html.Line($"</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Line($"<tr>");
            foreach (string cell in row)
            {
                html.Line($"<td dir=\"auto\">{cell}</td>");
            }

            html.Line($"</tr>");
        }

        html.Line($"</tbody></table></div>");
        End();
    }
}
