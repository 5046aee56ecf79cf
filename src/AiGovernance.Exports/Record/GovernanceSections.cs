namespace AiGovernance.Exports.Record;

/// <summary>Who decides, on whose advice, at what risk and for which objective.</summary>
internal static class GovernanceSections
{
    public static RecordSection<UseCaseView> Identification() => new("identification",
    [
        new("id", "id", v => UseCaseView.One(v.UseCase.Id)),
        new("title", "title", v => UseCaseView.One(v.UseCase.Title)),
        new("summary", "summary", v => UseCaseView.One(v.UseCase.Summary)) { IsOptional = true },
        new("status", "status", v => [v.Word(v.UseCase.Status)]),
        new("department", "department", v => UseCaseView.One(v.UseCase.Department)) { IsOptional = true },
        new("owner", "ownerRoleId", v => v.Role(v.UseCase.OwnerRoleId)),
        new("startedOn", "startedOn", v => v.On(v.UseCase.StartedOn)) { IsOptional = true },
        new("reviewDueOn", "reviewDueOn", v => v.On(v.UseCase.ReviewDueOn)),
    ]);

    public static RecordSection<UseCaseView> Risks() => new("risks",
    [
        new("risks", "risks", v => v.UseCase.Risks?.Select(risk => Risk(v, risk))),
    ]);

    public static RecordSection<UseCaseView> Governance() => new("governance",
    [
        new("dpoOpinion", "governance.dpo", v => v.UseCase.Governance?.Dpo is { Opinion: { } opinion } dpo
            ? [UseCaseView.WithRemarks(v.Word(opinion), dpo.ConsultedOn is { } day ? v.Texts.Date(day) : null, dpo.Reference), .. (dpo.Conditions ?? []).Select(condition => Condition(v, condition))]
            : null),
        new("worksCouncil", "governance.worksCouncil", v => v.UseCase.Governance?.WorksCouncil is { Required: { } required } council
            ? [UseCaseView.WithRemarks(v.Texts.YesNo(required), council.Opinion is { } opinion ? v.Word(opinion) : null, council.ConsultedOn is { } day ? v.Texts.Date(day) : null, council.Reason)]
            : null),
        new("management", "governance.management", v => v.UseCase.Governance?.Management is { Decision: { } decision } management
            ? [UseCaseView.WithRemarks(v.Word(decision), management.DecidedOn is { } day ? v.Texts.Date(day) : null, management.RoleId is { } id ? v.Register.Role(id) : null, management.Conditions)]
            : null),
    ]);

    public static RecordSection<UseCaseView> Strategy() => new("strategy",
    [
        new("objective", "strategy.businessObjective", v => UseCaseView.One(v.UseCase.Strategy?.BusinessObjective)),
        new("kpis", "strategy.kpis", v => v.UseCase.Strategy?.Kpis?.Select(kpi => Kpi(v, kpi))),
        new("pilot", "strategy.pilot", v => v.UseCase.Strategy?.Pilot is { } pilot
            ? [UseCaseView.WithRemarks($"{Day(v, pilot.StartsOn)} – {Day(v, pilot.EndsOn)}", pilot.Scope, pilot.Outcome is { } outcome ? v.Word(outcome) : null)]
            : null) { IsOptional = true },
        new("priority", "strategy.priority", v => v.UseCase.Strategy?.Priority?.Level is { } level ? [UseCaseView.WithRemarks(v.Word(level), v.UseCase.Strategy.Priority.Rationale)] : null),
        new("skills", "strategy.skills", v => v.UseCase.Strategy?.Skills?.Select(skill => UseCaseView.WithRemarks(
            v.Texts.Labelled(v.Needed(v.Roles(skill.AudienceRoleIds)), v.Needed(skill.Topic)),
            skill.Status is { } status ? v.Word(status) : null,
            skill.DueOn is { } day ? v.Texts.Date(day) : null))),
    ]);

    private static string Risk(UseCaseView v, Risk risk) => string.Join(" ; ",
    [
        v.Texts.Labelled(v.Needed(risk.Type), v.Needed(risk.Description)),
        v.Texts.Format("Word.RiskLevel", Level(v, risk.Likelihood), Level(v, risk.Severity)),
        .. v.Labelled("Groups", UseCaseView.All(risk.AffectedGroups)) ?? [],
        .. v.Labelled("Mitigations", UseCaseView.All(risk.Mitigations)) ?? [v.Gap()],
        .. risk.Residual is { } residual ? new[] { v.Texts.Format("Word.ResidualLevel", Level(v, residual.Likelihood), Level(v, residual.Severity)) } : [],
    ]);

    private static string Level(UseCaseView v, int? level) => level is { } known ? v.Texts.Number(known) : v.Gap();

    private static string Condition(UseCaseView v, DpoCondition condition)
        => UseCaseView.WithRemarks(v.Needed(condition.Text), condition.DoneOn is { } day ? v.Texts.Format("Word.DoneOn", v.Texts.Date(day)) : v.Texts["Word.Open"]);

    private static string Kpi(UseCaseView v, Kpi kpi) => UseCaseView.WithRemarks(
        v.Needed(kpi.Name),
        Figure(v, "Baseline", kpi.Baseline, kpi.Unit),
        Figure(v, "Target", kpi.Target, kpi.Unit),
        Figure(v, "Measured", kpi.Measured, kpi.Unit));

    private static string? Figure(UseCaseView v, string label, decimal? figure, string? unit)
        => figure is { } known ? v.Texts.Labelled(v.Texts["Word." + label], $"{v.Texts.Number(known)} {unit}".Trim()) : null;

    private static string Day(UseCaseView v, IsoDate? date) => date is { } known ? v.Texts.Date(known) : v.Gap();
}
