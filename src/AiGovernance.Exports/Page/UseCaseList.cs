using AiGovernance.Exports.Overview;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>The use cases with what narrows them down; each with its chips, its findings and its sheet.</summary>
internal sealed class UseCaseList(HtmlWriter html, RegisterOverview overview, IReadOnlyList<PageFilter> filters, SheetMarkup sheets)
{
    public void Write(RegisterView register)
    {
        var texts = register.Texts;
        html.Line($"<section class=\"list\" aria-labelledby=\"use-cases\">");
        html.Line($"<h2 id=\"use-cases\" class=\"other\" tabindex=\"-1\">{texts["Sheet.UseCases"]}</h2>");
        Form(texts);
        foreach (var useCase in register.UseCases)
        {
            Entry(useCase);
        }

        html.Line($"</section>");
    }

    private void Form(ExportTexts texts)
    {
        html.Line($"<form class=\"other scripted\" role=\"search\" aria-label=\"{texts["Page.Search"]}\" autocomplete=\"off\">");
        html.Line($"<p class=\"search\"><label for=\"search\">{texts["Page.Search"]}</label><input id=\"search\" type=\"search\" aria-describedby=\"search-help\"></p>");
        foreach (var filter in filters)
        {
            html.Line($"<p><label for=\"filter-{filter.Name}\">{filter.Label}</label><select id=\"filter-{filter.Name}\" name=\"{filter.Name}\"><option value=\"\">{texts["Page.All"]}</option>");
            foreach (var value in filter.Values)
            {
                html.Line($"<option value=\"{value.Number}\">{value.Label} ({value.Count})</option>");
            }

            html.Line($"</select></p>");
        }

        html.Line($"<p class=\"buttons\"><button type=\"reset\">{texts["Page.Clear"]}</button></p>");
        html.Line($"<p class=\"help\" id=\"search-help\">{texts["Page.SearchHelp"]}</p>");
        html.Line($"</form>");
        html.Line($"<p class=\"count other scripted\" id=\"count\" role=\"status\" data-text=\"{texts["Page.Count"]}\" data-none=\"{texts["Page.NoMatch"]}\"></p>");
    }

    private void Entry(UseCaseView useCase)
    {
        string id = EntryLink.IdOf(useCase);
        html.Raw("<article class=\"entry\"");
        html.Line($" id=\"{id}\" aria-labelledby=\"{id}-title\"");
        foreach (var filter in filters)
        {
            html.Line($"data-{filter.Name}=\"{filter.NumbersOf(useCase)}\"");
        }

        html.Line($"data-words=\"{string.Join(" ", Words(useCase))}\">");
        html.Line($"<h3 id=\"{id}-title\" dir=\"auto\">{useCase.Title}</h3>");
        Chips(useCase);
        html.Line($"<p class=\"facts\" dir=\"auto\">{string.Join(" · ", Facts(useCase))}</p>");
        if (Lead(useCase) is { } lead)
        {
            html.Line($"<p class=\"lead\" dir=\"auto\">{lead}</p>");
        }

        Sheet(useCase);
        html.Line($"</article>");
    }

    private void Chips(UseCaseView useCase)
    {
        html.Line($"<ul class=\"chips\">");
        foreach (var category in useCase.Act?.RiskCategories ?? [])
        {
            html.Line($"<li class=\"{ToneOf(category)}\">{useCase.Word(category)}</li>");
        }

        html.Line($"<li>{useCase.Word(useCase.UseCase.Status)}</li>");
        foreach (string priority in useCase.Term(useCase.UseCase.Strategy?.Priority?.Level) ?? [])
        {
            html.Line($"<li>{priority}</li>");
        }

        if (overview.FindingsOf(useCase).Count() is > 0 and int count)
        {
            html.Line($"<li class=\"findings\">{useCase.Texts.Labelled(useCase.Texts["Page.OpenFindings"], useCase.Texts.Number(count))}</li>");
        }

        html.Line($"</ul>");
    }

    private void Sheet(UseCaseView useCase)
    {
        var texts = useCase.Texts;
        sheets.Begin(texts["Page.Sheet"], useCase.Title);
        html.Line($"<p class=\"scripted other\"><button type=\"button\" class=\"print\">{texts["Page.Print"]}</button></p>");
        Findings(useCase);
        sheets.Fields(RecordSheet.Identification, useCase, useCase.Title);
        foreach (var section in RecordSheet.All.Where(section => section != RecordSheet.Identification))
        {
            sheets.Fields(section, useCase, useCase.Title);
        }

        sheets.End();
    }

    private void Findings(UseCaseView useCase)
    {
        bool isEmpty = true;
        foreach (var finding in overview.FindingsOf(useCase))
        {
            if (isEmpty)
            {
                html.Line($"<h4>{useCase.Texts["Page.OpenFindings"]}</h4>");
                html.Line($"<ul class=\"finding-list\">");
                isEmpty = false;
            }

            html.Line($"<li dir=\"auto\"><b>{useCase.Texts["Page.Severity." + finding.Severity]}</b> {finding.GetMessage(useCase.Texts.Culture)} <small>{UseCaseView.WithRemarks(finding.Id, finding.GetSource(useCase.Texts.Culture))}</small></li>");
        }

        if (!isEmpty)
        {
            html.Line($"</ul>");
        }
    }

    private static string ToneOf(RiskCategory category) => category switch
    {
        RiskCategory.Prohibited => "prohibited",
        RiskCategory.HighRiskAnnexI or RiskCategory.HighRiskAnnexIII => "high",
        RiskCategory.TransparencyArt50 => "transparency",
        RiskCategory.Minimal => "minimal",
        _ => "plain",
    };

    private static string? Lead(UseCaseView useCase)
        => (UseCaseView.One(useCase.UseCase.Summary) ?? UseCaseView.One(useCase.UseCase.Purpose?.IntendedPurpose))?.First();

    private static IEnumerable<string> Facts(UseCaseView useCase)
        => new[] { useCase.Role(useCase.UseCase.OwnerRoleId), UseCaseView.One(useCase.UseCase.Department), Services(useCase) }.SelectMany(facts => facts ?? []).Select(PlainText.OneLine).Distinct();

    private static IEnumerable<string>? Services(UseCaseView useCase)
        => UseCaseView.All(useCase.UseCase.Ai?.ServiceIds)?.Select(id => useCase.Register.Lookup.Service(id)?.Name ?? id);

    // Beside what is to be read in the entry: what somebody would look for.
    private static IEnumerable<string> Words(UseCaseView useCase) =>
        new[]
        {
            UseCaseView.One(useCase.UseCase.Id),
            UseCaseView.One(useCase.UseCase.Purpose?.IntendedPurpose),
            UseCaseView.One(useCase.Data?.ActivityName),
            UseCaseView.One(useCase.UseCase.Strategy?.BusinessObjective),
            UseCaseView.All(useCase.UseCase.Ai?.ServiceIds)?.Select(useCase.Register.Lookup.Service).Select(service => service?.VendorId is { } vendor ? useCase.Register.Vendor(vendor) : ""),
        }.SelectMany(words => words ?? []).Distinct();
}
