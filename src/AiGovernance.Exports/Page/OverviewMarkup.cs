using System.Globalization;
using AiGovernance.Exports.Overview;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>The first screen: figures, what to start with, what is due, objectives and their indicators, pilots, findings, charts.</summary>
internal sealed class OverviewMarkup(HtmlWriter html, RegisterView register, RegisterOverview overview, IReadOnlyList<PageFilter> filters)
{
    private ExportTexts Texts => register.Texts;

    public void Write()
    {
        html.Line($"<section class=\"overview other\" aria-labelledby=\"overview\">");
        html.Line($"<h2 id=\"overview\" class=\"unseen\">{Texts["Page.Overview"]}</h2>");
        Figures();
        html.Line($"<div class=\"grid\">");
        Table("StartHere", ["Column.UseCase", "Field.priority", "Field.status"], overview.StartHere, useCase =>
        {
            Entry("Column.UseCase", useCase);
            Cell("Field.priority", useCase.Word(useCase.UseCase.Strategy!.Priority!.Level!.Value));
            Cell("Field.status", useCase.Word(useCase.UseCase.Status));
        });
        Table("Findings", ["Field.owner", "Page.Errors", "Page.Warnings", "Page.Remarks"], overview.Owners, owner =>
        {
            int errors = owner.Count(FindingSeverity.Error);
            Cell("Field.owner", owner.Owner);
            Cell("Page.Errors", Texts.Number(errors), errors > 0 ? "number alert" : "number");
            Cell("Page.Warnings", Texts.Number(owner.Count(FindingSeverity.Warning)), "number");
            Cell("Page.Remarks", Texts.Number(owner.Count(FindingSeverity.Info)), "number");
        });
        Dates("Reviews", overview.Reviews, review => (review.UseCase, review.Date.Date, Texts[review.Date.IsEntryReview ? "Column.UseCase" : "Page.DpiaReview"]));
        Dates("Trainings", overview.Trainings, training => (training.UseCase, training.Skill.DueOn, UseCaseView.WithRemarks(training.Skill.Topic ?? Texts.Missing, [.. training.UseCase.Roles(training.Skill.AudienceRoleIds) ?? []])));
        Table("Objectives", ["Field.objective", "Page.Kpi", "Page.Baseline", "Page.Target", "Page.Measured", "Page.Progress"], overview.Kpis, Objective, "wide");
        Table("Pilots", ["Column.UseCase", "Page.Term", "Page.Scope", "Page.DecidedBy"], overview.Pilots, Pilot, "wide");
        html.Line($"</div>");
        html.Line($"<div class=\"charts\">");
        foreach (var filter in filters.Where(filter => filter.Name is "risk" or "status" or "priority"))
        {
            Chart(filter);
        }

        html.Line($"</div></section>");
    }

    private void Figures()
    {
        html.Line($"<ul class=\"figures\">");
        Figure(overview.Total, Texts["Sheet.UseCases"]);
        Figure(overview.InUse, Texts["Page.InUse"]);
        Figure(overview.HighRisk, Texts["Page.HighRisk"]);
        Figure(overview.Overdue, Texts["Page.Overdue"], overview.Overdue > 0);
        Figure(overview.Findings, overview.Errors == 0 ? Texts["Page.OpenFindings"] : UseCaseView.WithRemarks(Texts["Page.OpenFindings"], Texts.Labelled(Texts["Page.OfWhichErrors"], Texts.Number(overview.Errors))), overview.Errors > 0);
        html.Line($"</ul>");
    }

    private void Figure(int number, string label, bool isAlert = false)
        => html.Line($"<li class=\"{(isAlert ? "alert" : "calm")}\"><b>{Texts.Number(number)}</b> {label}</li>");

    private void Dates<T>(string name, IReadOnlyList<T> dates, Func<T, (UseCaseView UseCase, IsoDate? Date, string What)> read) => Table(name, ["Page.Due", "Page.What", "Column.UseCase"], dates, item =>
    {
        var (useCase, date, what) = read(item);
        Day("Page.Due", date);
        Cell("Page.What", what);
        Entry("Column.UseCase", useCase);
    });

    private void Objective((UseCaseView UseCase, Kpi Kpi) item)
    {
        var (useCase, kpi) = item;
        html.Line($"<td data-label=\"{Texts["Field.objective"]}\"><div dir=\"auto\">{useCase.UseCase.Strategy!.BusinessObjective ?? Texts.Missing}</div><a dir=\"auto\" href=\"{EntryLink.TargetOf(useCase)}\">{useCase.Title}</a></td>");
        Cell("Page.Kpi", UseCaseView.WithRemarks(kpi.Name ?? Texts.Missing, kpi.Unit));
        Measure("Page.Baseline", kpi.Baseline, kpi.BaselineOn);
        Measure("Page.Target", kpi.Target, kpi.TargetOn);
        Measure("Page.Measured", kpi.Measured, kpi.MeasuredOn);
        Progress(kpi);
    }

    private void Measure(string label, decimal? figure, IsoDate? day)
        => html.Line($"<td class=\"number\" data-label=\"{Texts[label]}\"><div>{(figure is { } known ? Texts.Number(known) : "–")}</div><small>{(day is { } date ? Texts.Date(date) : "")}</small></td>");

    private void Progress(Kpi kpi)
    {
        if (KpiMeasurement.ShareOf(kpi) is not { } share)
        {
            Cell("Page.Progress", Texts["Page.NotMeasured"]);
            return;
        }

        int percent = (int)Math.Floor(share * 100);
        string words = percent == 100 ? Texts["Page.Reached"] : Texts.Format("Page.Percent", percent);
        html.Line($"<td class=\"progress\" data-label=\"{Texts["Page.Progress"]}\"><svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"rest\" width=\"100\" height=\"6\"/><rect class=\"done\" width=\"{percent}\" height=\"6\"/></svg> {words}</td>");
    }

    private void Pilot((UseCaseView UseCase, Pilot Pilot) item)
    {
        var (useCase, pilot) = item;
        string from = pilot.StartsOn is { } start ? Texts.Date(start) : Texts.Missing;
        string to = pilot.EndsOn is { } end ? Texts.Date(end) : Texts.Missing;
        bool isOver = pilot.EndsOn < overview.AsOf;
        Entry("Column.UseCase", useCase);
        Cell("Page.Term", UseCaseView.WithRemarks($"{from} – {to}", isOver ? Texts["Page.Over"] : null), isOver ? "day alert" : "day");
        Cell("Page.Scope", pilot.Scope ?? Texts.Missing);
        Cell("Page.DecidedBy", pilot.DecisionRoleId is { } role ? register.Role(role) : Texts.Missing);
    }

    private void Chart(PageFilter filter)
    {
        int most = Math.Max(1, filter.Values.Select(value => value.Count).DefaultIfEmpty().Max());
        html.Line($"<section class=\"card chart\" aria-labelledby=\"chart-{filter.Name}\"><h3 id=\"chart-{filter.Name}\">{filter.Label}</h3>");
        html.Line($"<ul>");
        foreach (var value in filter.Values)
        {
            string width = (100.0 * value.Count / most).ToString("0.#", CultureInfo.InvariantCulture);
            html.Line($"<li><a href=\"#use-cases\" data-filter=\"{filter.Name}\" data-value=\"{value.Number}\">{value.Label}</a> <b>{Texts.Number(value.Count)}</b><svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"rest\" width=\"100\" height=\"6\"/><rect class=\"done\" width=\"{width}\" height=\"6\"/></svg></li>");
        }

        html.Line($"</ul></section>");
    }

    private void Table<T>(string name, string[] columns, IReadOnlyList<T> rows, Action<T> write, string size = "half")
    {
        int most = size == "half" ? 5 : 10;
        html.Line($"<section class=\"card {size}\" aria-labelledby=\"o-{name}\"><h3 id=\"o-{name}\">{Texts["Page." + name]}</h3>");
        if (rows.Count == 0)
        {
            html.Line($"<p class=\"nothing\">{Texts["Page.Nothing"]}</p></section>");
            return;
        }

        html.Line($"<table aria-labelledby=\"o-{name}\"><thead><tr>");
        foreach (string column in columns)
        {
            html.Line($"<th scope=\"col\">{Texts[column]}</th>");
        }

        html.Line($"</tr></thead><tbody>");
        foreach (var row in rows.Take(most))
        {
            html.Line($"<tr>");
            write(row);
            html.Line($"</tr>");
        }

        html.Line($"</tbody></table>");
        if (rows.Count > most)
        {
            html.Line($"<p class=\"nothing\">{Texts.Format("Page.More", Texts.Number(rows.Count - most))}</p>");
        }

        html.Line($"</section>");
    }

    private void Cell(string label, string text, string tone = "") => html.Line($"<td class=\"{tone}\" data-label=\"{Texts[label]}\" dir=\"auto\">{text}</td>");

    private void Day(string label, IsoDate? day)
    {
        bool isOverdue = day < overview.AsOf;
        Cell(label, UseCaseView.WithRemarks(day is { } date ? Texts.Date(date) : Texts.Missing, isOverdue ? Texts["Page.Late"] : null), isOverdue ? "day alert" : "day");
    }

    private void Entry(string label, UseCaseView useCase)
        => html.Line($"<td data-label=\"{Texts[label]}\"><a dir=\"auto\" href=\"{EntryLink.TargetOf(useCase)}\">{useCase.Title}</a></td>");
}
