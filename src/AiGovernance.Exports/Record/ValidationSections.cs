namespace AiGovernance.Exports.Record;

/// <summary>Which decisions a human makes, when, and how the system is stopped or contested.</summary>
internal static class ValidationSections
{
    public static RecordSection<UseCaseView> HumanValidation() => new("humanValidation",
    [
        new("validationRequired", "humanValidation.required", v => v.Validation?.Required is { } required ? [UseCaseView.WithRemarks(v.Word(required), v.Validation.Justification)] : null),
        new("validationRegimes", "humanValidation.regimes", v => v.Terms(v.Validation?.Regimes)) { IsOptional = true },
        new("validationPoints", "humanValidation.points", v => v.Validation?.Points?.Select(point => Point(v, point)))
        {
            IsAsked = v => v.Validation?.Required is not ValidationRequirement.NotRequired || v.Validation.Points is { Count: > 0 },
        },
        new("oversight", "humanValidation.oversight", v => v.Validation?.Oversight is { } oversight
            ? UseCaseView.Together(
                v.Labelled("Overseers", v.Roles(oversight.OverseerRoleIds)),
                Measure(v, "14-4-a", oversight.UnderstandLimits),
                Measure(v, "14-4-b", oversight.AutomationBias),
                Measure(v, "14-4-c", oversight.InterpretOutput),
                Measure(v, "14-4-d", oversight.OverrideOutput),
                Measure(v, "14-4-e", oversight.InterruptSystem))
            : null) { IsAsked = v => v.IsHighRisk || v.Validation?.Oversight is not null },
        new("competence", "humanValidation.competence", v => UseCaseView.Together(v.Trainings(v.Validation?.Competence?.TrainingIds), UseCaseView.One(v.Validation?.Competence?.DomainKnowledge))) { IsOptional = true },
        new("stop", "humanValidation.stop", v => v.Validation?.Stop is { } stop
            ? UseCaseView.Together(
                UseCaseView.One(stop.Mechanism),
                v.Labelled("By", v.Roles(stop.RoleIds)),
                v.Labelled("Fallback", UseCaseView.One(stop.Fallback)),
                v.Labelled("TestedOn", v.On(stop.TestedOn)))
            : null) { IsOptional = true },
        new("contestation", "humanValidation.contestation", v => v.Validation?.Contestation is { Available: { } available } contestation
            ? [UseCaseView.WithRemarks(v.Texts.YesNo(available), contestation.Channel, v.Duration(contestation.ResponseWithin), contestation.ReviewerRoleId is { } id ? v.Register.Role(id) : null)]
            : null) { IsOptional = true },
        new("twoPersons", "humanValidation.twoPersonRule", v => v.Validation?.TwoPersonRule is { Required: { } required } rule
            ? [UseCaseView.WithRemarks(v.Texts.YesNo(required), rule.LegalBasis is { } basis ? v.Word(basis) : null)]
            : null) { IsOptional = true },
    ]);

    private static string Point(UseCaseView v, ValidationPoint point) => string.Join(" ; ",
    [
        v.Texts.Labelled(v.Needed(point.Decision), v.Needed(point.Timing)),
        .. v.Labelled("By", v.Roles(point.Validators?.RoleIds)) ?? [v.Gap()],
        .. v.Labelled("Coverage", v.Term(point.Coverage?.Mode)) ?? [],
        .. v.Labelled("Actions", v.Terms(point.PermittedActions)) ?? [],
        .. v.Labelled("IfNoAction", v.Term(point.IfNoAction)) ?? [],
        .. v.Labelled("Evidence", UseCaseView.One(point.Evidence?.System)) ?? [],
    ]);

    private static IEnumerable<string>? Measure(UseCaseView v, string provision, string? text)
        => string.IsNullOrWhiteSpace(text) ? null : [v.Texts.Labelled(LegalPack.Current.GetProvision(provision).GetLabel(v.Texts.Culture), text!)];
}
