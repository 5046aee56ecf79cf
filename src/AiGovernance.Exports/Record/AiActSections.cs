namespace AiGovernance.Exports.Record;

/// <summary>The AI system, and where it stands under the AI Act.</summary>
internal static class AiActSections
{
    public static RecordSection<UseCaseView> System() => new("system",
    [
        new("capabilities", "ai.capabilities", v => UseCaseView.All(v.UseCase.Ai?.Capabilities)?.Select(word => LegalPack.Current.FindCapability(word)?.GetLabel(v.Texts.Culture) ?? word)),
        new("automationLevel", "ai.automationLevel", v => v.Term(v.UseCase.Ai?.AutomationLevel)),
        new("inputs", "ai.inputs", v => UseCaseView.One(v.UseCase.Ai?.Inputs)),
        new("outputs", "ai.outputs", v => UseCaseView.One(v.UseCase.Ai?.Outputs)),
        new("logic", "ai.logic", v => UseCaseView.One(v.UseCase.Ai?.Logic)),
        new("forbiddenUses", "purpose.forbiddenUses", v => UseCaseView.All(v.UseCase.Purpose?.ForbiddenUses)),
    ]);

    public static RecordSection<UseCaseView> Act() => new("aiAct",
    [
        new("qualification", "aiAct.qualification", v => v.Act?.Qualification?.Value is { } value ? [UseCaseView.WithRemarks(v.Word(value), v.Act.Qualification.Reason)] : null) { IsOptional = true },
        new("aiActRoles", "aiAct.roles", v => v.Terms(v.Act?.Roles) is { } roles ? [.. roles, .. UseCaseView.One(v.Act!.RolesNote) ?? []] : null),
        new("riskCategories", "aiAct.riskCategories", v => v.Terms(v.Act?.RiskCategories)),
        new("article5", "aiAct.article5", v => v.Act?.Article5 is { Conclusion: { } conclusion } screening
            ? [UseCaseView.WithRemarks(v.Word(conclusion), screening.ScreenedOn is { } day ? v.Texts.Date(day) : v.Gap(), screening.Exception), .. v.Terms(screening.Practices) ?? []]
            : null),
        new("annexIII", "aiAct.annexIII", v => v.Terms(v.Act?.AnnexIII)),
        new("article6_3", "aiAct.article6_3", v => v.Act?.Article6Paragraph3 is { } derogation
            ? UseCaseView.Together(v.Terms(derogation.Conditions), UseCaseView.One(derogation.Rationale), v.On(derogation.DocumentedOn))
            : null) { IsAsked = v => v.Act?.RiskCategories?.Contains(RiskCategory.AnnexIIINotHighRisk) == true },
        new("fria", "aiAct.fria", v => v.Act?.Fria is { } fria
            ? UseCaseView.Together(v.Labelled("Required", v.YesNo(fria.Required)), v.Term(fria.Status), UseCaseView.One(fria.Reason), UseCaseView.One(fria.Summary))
            : null) { IsOptional = true },
        new("deployerDuties", "aiAct.deployerDuties", v => v.Act?.DeployerDuties is { } duties
            ? UseCaseView.Together(
                v.Labelled("Monitoring", UseCaseView.One(duties.Monitoring)),
                v.Labelled("LogRetention", UseCaseView.One(v.Duration(duties.LogRetention))),
                v.Labelled("IncidentProcedure", UseCaseView.One(duties.IncidentProcedure)),
                v.Labelled("PersonsInformed", UseCaseView.One(duties.PersonsInformed)))
            : null) { IsAsked = v => v.IsHighRisk },
        new("literacy", "aiAct.literacy", v => UseCaseView.Together(v.Trainings(v.Act?.Literacy?.TrainingIds), UseCaseView.One(v.Act?.Literacy?.Measures))),
    ]);

    public static RecordSection<UseCaseView> Transparency() => new("transparency",
    [
        new("disclosure", "aiAct.article50.disclosure", v => UseCaseView.Together(UseCaseView.One(v.Act?.Article50?.Disclosure), v.Term(v.Act?.Article50?.DisclosedAt)))
        {
            IsAsked = v => v.Act?.RiskCategories?.Contains(RiskCategory.TransparencyArt50) == true,
        },
        new("clientsInformed", "transparency.clients", v => v.UseCase.Transparency?.Clients is { Informed: { } informed } clients
            ? [UseCaseView.WithRemarks(v.Texts.YesNo(informed), clients.On is { } day ? v.Texts.Date(day) : null, clients.Channel, clients.Reason)]
            : null),
        new("staffInformed", "transparency.staff", v => v.UseCase.Transparency?.Staff is { Informed: { } informed } staff
            ? [UseCaseView.WithRemarks(v.Texts.YesNo(informed), staff.On is { } day ? v.Texts.Date(day) : null, staff.Channel)]
            : null),
    ]);
}
