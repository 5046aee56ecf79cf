using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Notices;

/// <summary>The questions of a notice, in the order of a reader. GDPR Articles 13 and 14; AI Act Articles 26 and 50.</summary>
internal static class NoticeQuestions
{
    public static IReadOnlyList<NoticeQuestion> Of(NoticeAudience audience) =>
    [
        new("purpose", "gdpr:13(1)(c); gdpr:14(1)(c)",
        [
            Always("purposes", "purpose.intendedPurpose", v => UseCaseView.One(v.UseCase.Purpose?.IntendedPurpose) is { } purpose
                ? [.. purpose, .. UseCaseView.All(v.UseCase.Purpose!.SubPurposes) ?? []]
                : null),
            Optional("outputs", "ai.outputs", v => UseCaseView.One(v.UseCase.Ai?.Outputs)),
            Optional("forbiddenUses", "purpose.forbiddenUses", v => v.UseCase.Purpose?.ForbiddenUses is { Count: > 0 } uses ? UseCaseView.All(uses) : null),
            AiActDisclosure(),
        ]),
        new("data", "gdpr:13(1)(c); gdpr:14(1)(d); gdpr:14(2)(f)",
        [
            Always("personalData", "dataProcessing.personalData", v => v.Term(v.Data?.PersonalData)),
            Asked("dataCategories", "dataProcessing.dataCategories", v => v.Data?.DataCategories is { Count: > 0 } uses ? uses.Select(use => Category(v, use)) : null),
            new("sensitive", "dataProcessing.specialCategories", v => v.Data!.SpecialCategories!.Select(use => v.Texts.Labelled(v.Needed(use.Category), v.Needed(use.Art9Condition)))) { IsAsked = v => v.MayProcessPersonalData && v.Data?.SpecialCategories is { Count: > 0 } },
            Asked("sources", "dataProcessing.sources", v => v.Data?.Sources is { Count: > 0 } sources ? sources.Select(source => UseCaseView.WithRemarks(v.Needed(source.Kind), source.Name)) : null),
        ]),
        new("basis", "gdpr:13(1)(c); gdpr:13(1)(d); gdpr:14(1)(c); gdpr:14(2)(b)",
        [
            Asked("lawfulBasis", "dataProcessing.lawfulBasis.basis", v => v.Term(v.Data?.LawfulBasis?.Basis)),
            new("interests", "dataProcessing.lawfulBasis.justification", v => UseCaseView.One(v.Data?.LawfulBasis?.Justification)) { IsAsked = v => v.MayProcessPersonalData && v.Data?.LawfulBasis?.Basis is LawfulBasisKind.LegitimateInterests },
        ]),
        new("recipients", "gdpr:13(1)(e); gdpr:13(1)(f); gdpr:14(1)(e); gdpr:14(1)(f)",
        [
            Asked("recipients", "dataProcessing.recipients", v => v.Data?.Recipients is { } recipients
                ? UseCaseView.Together(UseCaseView.All(recipients.Internal), UseCaseView.All(recipients.External), UseCaseView.All(recipients.ProcessorVendorIds)?.Select(v.Register.Vendor))
                : null),
            Asked("transfers", "dataProcessing.transfers", v => v.Data?.Transfers?.Select(transfer => UseCaseView.WithRemarks(
                transfer.Country is null ? v.Gap() : v.Register.Country(transfer.Country),
                transfer.VendorId is null ? null : v.Register.Vendor(transfer.VendorId),
                v.Needed(transfer.Mechanism),
                transfer.Reference))),
        ]),
        new("retention", "gdpr:13(2)(a); gdpr:14(2)(a)",
        [
            Asked("retention", "dataProcessing.retention", v => UseCaseView.Together(
                v.Data?.DataCategories?.Where(use => use.Retention is not null || use.RetentionCriteria is not null)
                    .Select(use => v.Texts.Labelled(v.Needed(use.Category), v.Duration(use.Retention) ?? use.RetentionCriteria!)),
                v.Data?.Retention?.Select(rule => v.Texts.Labelled(v.Needed(rule.Object), v.Duration(rule.Period) ?? v.Needed(rule.Criteria))))
                is { } periods && periods.Any() ? periods : null),
        ]),
        new("decision", "gdpr:13(2)(f); gdpr:14(2)(g); gdpr:22",
        [
            Asked("aiInfluence", "dataProcessing.automatedDecision.aiInfluence", v => v.Term(v.Data?.AutomatedDecision?.AiInfluence)),
            Asked("profiling", "dataProcessing.automatedDecision.profiling", v => v.YesNo(v.Data?.AutomatedDecision?.Profiling)),
            new("effect", "dataProcessing.automatedDecision.effectOnPersons", v => v.Term(v.Data?.AutomatedDecision?.EffectOnPersons)) { IsAsked = HasInfluence },
            new("logic", "ai.logic", v => UseCaseView.One(v.UseCase.Ai?.Logic)) { IsAsked = HasInfluence },
            new("safeguards", "dataProcessing.automatedDecision.art22.safeguards", v => v.Data!.AutomatedDecision!.Art22!.Safeguards is { Count: > 0 } safeguards ? UseCaseView.All(safeguards) : null) { IsAsked = v => v.Data?.AutomatedDecision?.Art22?.Applies == true },
        ]),
        new("validation", "gdpr:22(3); aiAct:14; aiAct:26(2)",
        [
            Always("validation", "humanValidation.required", v => v.Validation?.Points is { Count: > 0 } points
                ? points.Select(point => UseCaseView.WithRemarks(v.Texts.Labelled(v.Needed(point.Decision), v.Needed(point.Timing)), v.Needed(v.Roles(point.Validators?.RoleIds))))
                : v.Term(v.Validation?.Required)),
            new("contestation", "humanValidation.contestation", v => v.Validation?.Contestation is { Available: { } available } contestation
                ? [UseCaseView.WithRemarks(v.Texts.YesNo(available), available ? v.Needed(contestation.Channel) : null, v.Duration(contestation.ResponseWithin))]
                : null) { IsAsked = v => HasInfluence(v) || v.Validation?.Contestation?.Available == true },
        ]),
        new("highRisk", "aiAct:26(7); aiAct:26(11); aiAct:86",
        [
            new("highRisk", "aiAct.riskCategories", v => v.Terms(v.Act?.RiskCategories)) { IsAsked = v => v.IsHighRisk },
            audience == NoticeAudience.Staff
                ? new("workersInformed", "aiAct.deployerDuties.workersInformedOn", v => v.On(v.Act?.DeployerDuties?.WorkersInformedOn)) { IsAsked = v => v.IsHighRisk }
                : new("personsInformed", "aiAct.deployerDuties.personsInformed", v => UseCaseView.One(v.Act?.DeployerDuties?.PersonsInformed)) { IsAsked = v => v.IsHighRisk },
            new("explanation", "aiAct.deployerDuties.explanationProcess", v => UseCaseView.One(v.Act?.DeployerDuties?.ExplanationProcess)) { IsAsked = v => v.IsHighRisk },
        ]),
        new("rights", "gdpr:13(2)(b); gdpr:14(2)(c)",
        [
            Asked("channel", "dataProcessing.rights.channel", v => UseCaseView.One(v.Data?.Rights?.Channel)),
        ]),
    ];

    /// <summary>The words of the organisation itself: they come first, as they were written.</summary>
    public static string? OwnWords(UseCaseView useCase, NoticeAudience audience) => audience == NoticeAudience.Clients
        ? useCase.UseCase.Transparency?.Clients?.Text
        : useCase.UseCase.Transparency?.Staff?.Text;

    private static RecordField<UseCaseView> AiActDisclosure() => new("disclosure", "aiAct.article50.disclosure", v => UseCaseView.One(v.Act?.Article50?.Disclosure))
    {
        IsAsked = v => v.Act?.Article50 is { InteractsWithPersons: true, Obvious: not true } or { DeepFake: true } or { EmotionRecognition: true } or { BiometricCategorisation: true },
    };

    private static bool HasInfluence(UseCaseView v) => v.MayProcessPersonalData && v.Data?.AutomatedDecision?.AiInfluence is AiInfluence.Recommendation or AiInfluence.Determinative or AiInfluence.SolelyAutomated;

    private static string Category(UseCaseView v, DataCategoryUse use)
        => string.Join(", ", UseCaseView.All(use.Items) ?? []) is { Length: > 0 } items ? v.Texts.Labelled(v.Needed(use.Category), items) : v.Needed(use.Category);

    private static RecordField<UseCaseView> Always(string id, string path, Func<UseCaseView, IEnumerable<string>?> read) => new(id, path, read);

    private static RecordField<UseCaseView> Optional(string id, string path, Func<UseCaseView, IEnumerable<string>?> read) => new(id, path, read) { IsOptional = true };

    private static RecordField<UseCaseView> Asked(string id, string path, Func<UseCaseView, IEnumerable<string>?> read) => new(id, path, read) { IsAsked = v => v.MayProcessPersonalData };
}
