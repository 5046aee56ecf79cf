using AiGovernance.Exports.Overview;
using AiGovernance.Exports.Page;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>
/// The whole register as one page: an overview, the use cases with search and filters, each with a sheet to print, and what
/// they share. Its style and its script stand in <c>Page</c>; its security policy allows these two and no request at all.
/// </summary>
internal static class HtmlExport
{
    public static void Write(RegisterView register, Stream stream)
    {
        var texts = register.Texts;
        var overview = new RegisterOverview(register);
        var filters = PageFilter.Of(register);
        using var html = new HtmlWriter(stream);
        string title = texts.Format("Title.Register", register.Organisation.Name);
        Head(html, texts, title);
        html.Line($"<a class=\"skip\" href=\"#use-cases\">{texts["Page.Skip"]}</a>");
        html.Line($"<header><h1 dir=\"auto\">{title}</h1><p>{texts.Format("Line.AsOf", texts.Date(register.Options.AsOf))}</p></header>");
        html.Line($"<main>");
        new OverviewMarkup(html, register, overview, filters).Write();
        var sheets = new SheetMarkup(html, texts);
        new UseCaseList(html, overview, filters, sheets).Write(register);
        Annexes(html, register, sheets);
        html.Line($"</main>");
        html.Raw("<script>" + PageFile.Script.Text + "</script>\n</body>\n</html>\n");
    }

    private static void Head(HtmlWriter html, ExportTexts texts, string title)
    {
        html.Line($"<!DOCTYPE html>");
        html.Line($"<html lang=\"{texts.Culture.Name}\">");
        html.Line($"<head>");
        html.Line($"<meta charset=\"utf-8\">");
        html.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {PageFile.Style.Source}; script-src {PageFile.Script.Source}; base-uri 'none'; form-action 'none'\">\n");
        html.Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Line($"<meta name=\"color-scheme\" content=\"light dark\">");
        html.Line($"<title>{title}</title>");
        html.Raw("<style>" + PageFile.Style.Text + "</style>\n</head>\n<body>\n");
    }

    private static void Annexes(HtmlWriter html, RegisterView register, SheetMarkup sheets)
    {
        var texts = register.Texts;
        html.Line($"<section class=\"annexes other\" aria-labelledby=\"annexes\">");
        html.Line($"<h2 id=\"annexes\">{texts["Page.Annexes"]}</h2>");
        sheets.Begin(texts["Sheet.Organisation"]);
        sheets.Fields(RecordSheet.Cover, register.Organisation, register.Organisation.Name, isTitled: false);
        sheets.End();
        sheets.Table(texts["Sheet.Vendors"], VendorTables.Vendors(register));
        sheets.Table(texts["Sheet.Services"], VendorTables.Services(register));
        sheets.Table(texts["Sheet.Trainings"], VendorTables.Trainings(register));
        sheets.Table(texts.Labelled(texts["Heading.Missing"], texts.Number(sheets.Missing.All.Count)), new TextTable(
            [texts["Column.UseCase"], texts["Column.Field"], texts["Column.Path"]],
            sheets.Missing.All.Select(fact => (IReadOnlyList<string>)[fact.Where, fact.Field, fact.Path])));
        html.Line($"</section>");
    }
}
