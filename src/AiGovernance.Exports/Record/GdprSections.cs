namespace AiGovernance.Exports.Record;

/// <summary>What the GDPR asks for and the CNIL's sheet has no place for.</summary>
internal static class GdprSections
{
    public static RecordSection<UseCaseView> Lawfulness() => new("lawfulness",
    [
        Asked("personalData", "dataProcessing.personalData", v => UseCaseView.Together(v.Term(v.Data?.PersonalData), UseCaseView.One(v.Data?.NoPersonalDataProof)), always: true),
        Asked("gdprRole", "dataProcessing.gdprRole", v => v.Term(v.Data?.GdprRole)),
        Asked("lawfulBasis", "dataProcessing.lawfulBasis.basis", v => v.Term(v.Data?.LawfulBasis?.Basis)),
        Asked("lawfulBasisReason", "dataProcessing.lawfulBasis.justification", v => UseCaseView.Together(
            UseCaseView.One(v.Data?.LawfulBasis?.Justification),
            UseCaseView.One(v.Data?.LawfulBasis?.LegalText),
            UseCaseView.One(v.Data?.LawfulBasis?.ContractRef),
            v.Labelled("Lia", UseCaseView.One(v.Data?.LawfulBasis?.LiaRef)),
            v.Labelled("ConsentRecord", UseCaseView.One(v.Data?.LawfulBasis?.ConsentRecord)))),
        new("art9Conditions", "dataProcessing.specialCategories", v => v.Data!.SpecialCategories!.Select(use =>
            v.Texts.Labelled(v.Needed(use.Category), UseCaseView.WithRemarks(v.Needed(use.Art9Condition), use.Justification)))) { IsAsked = v => v.MayProcessPersonalData && v.Data?.SpecialCategories is { Count: > 0 } },
        Asked("incidentalData", "dataProcessing.incidentalSensitiveData", v => v.Data?.IncidentalSensitiveData?.Possible is { } possible
            ? [UseCaseView.WithRemarks(v.Texts.YesNo(possible), v.Data.IncidentalSensitiveData.Measure)]
            : null),
        Asked("sources", "dataProcessing.sources", v => v.Data?.Sources?.Select(source => UseCaseView.WithRemarks(v.Needed(source.Kind), source.Name))),
        Asked("minimisation", "dataProcessing.minimisation.measures", v => UseCaseView.Together(
            UseCaseView.All(v.Data?.Minimisation?.Measures),
            v.Labelled("Anonymisation", Technique(v, v.Data?.Minimisation?.Anonymisation)),
            v.Labelled("Pseudonymisation", Technique(v, v.Data?.Minimisation?.Pseudonymisation)))),
        Asked("providerTraining", "dataProcessing.providerTraining", v => v.YesNo(v.Data?.ProviderTraining)),
        Asked("rights", "dataProcessing.rights.channel", v => UseCaseView.One(v.Data?.Rights?.Channel)),
        Asked("notice", "dataProcessing.rights.noticeUpdatedOn", v => v.On(v.Data?.Rights?.NoticeUpdatedOn)),
    ]);

    public static RecordSection<UseCaseView> Decisions() => new("decisions",
    [
        Asked("profiling", "dataProcessing.automatedDecision.profiling", v => v.YesNo(v.Data?.AutomatedDecision?.Profiling)),
        Asked("aiInfluence", "dataProcessing.automatedDecision.aiInfluence", v => v.Term(v.Data?.AutomatedDecision?.AiInfluence)),
        Asked("effectOnPersons", "dataProcessing.automatedDecision.effectOnPersons", v => v.Term(v.Data?.AutomatedDecision?.EffectOnPersons)),
        new("article22", "dataProcessing.automatedDecision.art22", v => v.Data?.AutomatedDecision?.Art22 is { Applies: { } applies } rule
            ? [UseCaseView.WithRemarks(v.Texts.YesNo(applies), rule.Exception is { } ground ? v.Word(ground) : null, rule.Reason), .. UseCaseView.All(rule.Safeguards) ?? []]
            : null) { IsOptional = true, IsAsked = v => v.MayProcessPersonalData },
    ]);

    public static RecordSection<UseCaseView> Dpia() => new("dpia",
    [
        Asked("dpiaCriteria", "dataProcessing.dpia.criteria", v => v.Terms(v.Data?.Dpia?.Criteria)),
        new("dpiaCnilList", "dataProcessing.dpia.cnilListItem", v => v.Term(v.Data?.Dpia?.CnilListItem)) { IsOptional = true, IsAsked = v => v.MayProcessPersonalData },
        Asked("dpiaRequired", "dataProcessing.dpia.required", v => v.YesNo(v.Data?.Dpia?.Required)),
        Asked("dpiaStatus", "dataProcessing.dpia.status", v => v.Data?.Dpia?.Status is { } status
            ? [UseCaseView.WithRemarks(v.Word(status), v.Data.Dpia.CompletedOn is { } day ? v.Texts.Date(day) : null, v.Data.Dpia.Reason)]
            : null),
        new("dpiaResidualRisk", "dataProcessing.dpia.residualRisk", v => UseCaseView.Together(
            v.Term(v.Data?.Dpia?.ResidualRisk),
            v.Labelled("AuthorityConsulted", v.On(v.Data?.Dpia?.AuthorityConsultedOn)))) { IsAsked = v => v.MayProcessPersonalData && v.Data?.Dpia?.Status is AssessmentStatus.Completed },
        new("dpiaSummary", "dataProcessing.dpia.summary", v => UseCaseView.Together(UseCaseView.One(v.Data?.Dpia?.Summary), UseCaseView.One(v.Data?.Dpia?.Url))) { IsOptional = true },
    ]);

    // The register says "none" or names the technique.
    private static IEnumerable<string>? Technique(UseCaseView v, string? technique) => technique == "none" ? [v.Texts["Value.None"]] : UseCaseView.One(technique);

    private static RecordField<UseCaseView> Asked(string id, string path, Func<UseCaseView, IEnumerable<string>?> read, bool always = false)
        => new(id, path, read) { IsAsked = always ? null : v => v.MayProcessPersonalData };
}
