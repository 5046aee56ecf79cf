using System.Text;
using AiGovernance.Exports.Overview;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Status;

/// <summary>The status for a terminal: short lines, what is overdue says so.</summary>
internal sealed class StatusText(RegisterOverview overview, RegisterView register, bool usesColour)
{
    private const int ShownFindings = 5;

    private readonly StringBuilder _text = new();

    private ExportTexts Texts => register.Texts;

    public byte[] Write()
    {
        Bold(ToolText.Of("Status.Title", register.Organisation.Name, Texts.Date(overview.AsOf)));
        Section("Priorities", overview.StartHere.Select(entry => Priority(entry.UseCase)));
        Section("Kpis", overview.Kpis.Select(entry => Line(entry.UseCase.UseCase, $"{Objective(entry.UseCase.UseCase)} – {Kpi(entry.Kpi)}")));
        Section("Pilots", overview.Pilots.Select(entry => Line(entry.UseCase.UseCase, Pilot(entry.Pilot))));
        Section("Trainings", overview.Trainings.Select(entry => Line(entry.UseCase.UseCase, Training(entry.Skill))));
        Section("Reviews", overview.Reviews.Select(entry => Line(entry.UseCase.UseCase, $"{ToolText.Of(entry.Date.IsEntryReview ? "Status.Review" : "Status.DpiaReview")}, {Due(entry.Date.Date)}")));
        Section("Findings", overview.Owners.Select(Owner), index => overview.Owners[index].Findings.Where(finding => finding.Severity != FindingSeverity.Info).Take(ShownFindings).Select(Open));
        return Encoding.UTF8.GetBytes(_text.ToString());
    }

    private void Section(string key, IEnumerable<string> lines, Func<int, IEnumerable<string>>? below = null)
    {
        _text.Append('\n');
        Bold(ToolText.Of("Status." + key));
        int count = 0;
        foreach (string line in lines)
        {
            Item("- ", line);
            foreach (string more in below?.Invoke(count) ?? [])
            {
                Item("  - ", more);
            }

            count++;
        }

        if (count == 0)
        {
            _text.Append(ToolText.Of("Status.Nothing")).Append('\n');
        }
    }

    private void Item(string mark, string text) => _text.Append(mark).Append(TextReport.Printable(PlainText.OneLine(text))).Append('\n');

    private void Bold(string heading)
    {
        string printable = TextReport.Printable(heading);
        _text.Append(usesColour ? $"\u001b[1m{printable}\u001b[0m" : printable).Append('\n');
    }

    private string Line(AiUseCase useCase, string text) => Texts.Labelled(useCase.Id, text);

    private string Priority(AiUseCase useCase)
    {
        var priority = useCase.Strategy!.Priority!;
        string level = LegalPack.Current.GetTerm(priority.Level!.Value).GetLabel(Texts.Culture);
        string status = LegalPack.Current.GetTerm(useCase.Status).GetLabel(Texts.Culture);
        return $"{level} · {Line(useCase, UseCaseView.WithRemarks(Objective(useCase), status, priority.Rationale))}";
    }

    private string Objective(AiUseCase useCase) => useCase.Strategy?.BusinessObjective ?? Texts.Missing;

    private string Kpi(Kpi kpi)
    {
        string Figure(decimal? figure) => figure is { } known ? $"{Texts.Number(known)} {kpi.Unit}".Trim() : Texts.Missing;
        string target = ToolText.Of("Status.Target", Figure(kpi.Target)) + (kpi.TargetOn is { } day ? " " + ToolText.Of("Status.By", Texts.Date(day)) : "");
        string measured = kpi.Measured is null ? ToolText.Of("Status.NotMeasured") : ToolText.Of("Status.Measured", Figure(kpi.Measured)) + (kpi.MeasuredOn is { } on ? $" ({Texts.Date(on)})" : "");
        string judged = KpiMeasurement.ProgressOf(kpi) switch
        {
            KpiProgress.Reached => ", " + ToolText.Of("Status.Reached"),
            KpiProgress.NotReached => ", " + ToolText.Of("Status.NotReached"),
            KpiProgress.NotMeasured when kpi.TargetOn is { } due && due < overview.AsOf => ", " + Late(due.DaysUntil(overview.AsOf)),
            _ => "",
        };
        return $"{kpi.Name ?? Texts.Missing}, {ToolText.Of("Status.Baseline", Figure(kpi.Baseline))}, {target}, {measured}{judged}";
    }

    private string Pilot(Pilot pilot)
    {
        string end = pilot.EndsOn is { } day ? ToolText.Of("Status.Ends", Due(day)) : ToolText.Of("Status.End", Texts.Missing);
        string decider = pilot.DecisionRoleId is { } id ? ToolText.Of("Status.Decider", register.Role(id)) : ToolText.Of("Status.Decider", Texts.Missing);
        return string.Join(", ", new[] { pilot.Scope, end, decider, pilot.SuccessCriteria is { } criteria ? ToolText.Of("Status.Criteria", criteria) : null }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private string Training(Skill skill)
    {
        string audience = string.Join(", ", (skill.AudienceRoleIds ?? []).Select(register.Role));
        return $"{(audience.Length == 0 ? Texts.Missing : audience)}, {skill.Topic ?? Texts.Missing}, {(skill.DueOn is { } day ? Due(day) : Texts.Missing)}";
    }

    private string Owner(OwnerFindings owner) => UseCaseView.WithRemarks(
        owner.Owner,
        ToolText.Of("Status.Counts", owner.Count(FindingSeverity.Error), owner.Count(FindingSeverity.Warning), owner.Count(FindingSeverity.Info)));

    private string Open(Finding finding)
        => $"{finding.Id} {(finding.UseCaseId is { } id ? Texts.Labelled(id, finding.GetMessage(Texts.Culture)) : finding.GetMessage(Texts.Culture))}";

    private string Due(IsoDate day)
    {
        string when = overview.AsOf.DaysUntil(day) switch
        {
            0 => ToolText.Of("Status.Today"),
            1 => ToolText.Of("Status.InOneDay"),
            var days and < 0 => Late(-days),
            var days => ToolText.Of("Status.InDays", days),
        };
        return $"{Texts.Date(day)} ({when})";
    }

    private static string Late(int days) => days == 1 ? ToolText.Of("Status.OverdueOneDay") : ToolText.Of("Status.Overdue", days);
}
