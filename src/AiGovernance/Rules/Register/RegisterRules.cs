using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>AIG1010 to AIG1020: the register is kept up to date, and its facts are known. (AIG1001 to AIG1006 check the document.)</summary>
internal static class RegisterRules
{
    /// <summary>AIG1020: other rules ask, this one speaks, once per fact.</summary>
    public static readonly RegisterRule AnswerNeeded = RegisterRule.ForUseCase("AIG1020", Info, "gdpr:5(2)", _ => { });

    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG1010", Warning, "gdpr:5(2); gdpr:35(11)", ReviewIsNotOverdue),
        RegisterRule.ForUseCase("AIG1011", Warning, "gdpr:35(11); aiAct:27(2)", ReviewIsPlanned),
        RegisterRule.ForUseCase("AIG1012", Error, "", DatesAreInOrder, stage: UseCaseStage.Any),
        RegisterRule.ForUseCase("AIG1013", Warning, "gdpr:35(11); aiAct:25(1)(b)", OpinionIsNotOlderThanTheService),
        RegisterRule.ForRegister("AIG1014", Info, "", LegalDataAreRecent),
        RegisterRule.ForUseCase("AIG1015", Warning, "gdpr:5(1)(e); gdpr:17", RetirementIsPlanned, stage: UseCaseStage.Retired),
        RegisterRule.ForRegister("AIG1016", Warning, "gdpr:28(1); gdpr:45", EvidenceIsCheckedAgain),
        AnswerNeeded,
    ];

    private static void ReviewIsNotOverdue(UseCaseCheck check)
    {
        if (check.UseCase.ReviewDueOn is { } due && due < check.AsOf)
        {
            bool isLongOverdue = check.IsOlderThan(due, check.Law.GetPeriod("reviewOverdue"));
            check.Report("reviewDueOn", [due, due.DaysUntil(check.AsOf)], severity: isLongOverdue ? Error : Warning);
        }
    }

    private static void ReviewIsPlanned(UseCaseCheck check)
    {
        var period = check.Law.GetPeriod(check.IsHighRisk ? "reviewHighRisk" : "review");
        if (check.UseCase.ReviewDueOn is not { } due)
        {
            check.Missing("reviewDueOn", [period]);
        }
        else if (due > period.AddTo(check.AsOf))
        {
            check.Report("reviewDueOn", [due, period], "TooLate");
        }
    }

    private static void DatesAreInOrder(UseCaseCheck check)
    {
        var useCase = check.UseCase;
        var pilot = useCase.Strategy?.Pilot;
        var dpia = useCase.DataProcessing?.Dpia;
        InOrder("createdOn", useCase.CreatedOn, "updatedOn", useCase.UpdatedOn);
        InOrder("createdOn", useCase.CreatedOn, "startedOn", useCase.StartedOn);
        InOrder("startedOn", useCase.StartedOn, "retiredOn", useCase.RetiredOn);
        InOrder("updatedOn", useCase.UpdatedOn, "reviewDueOn", useCase.ReviewDueOn);
        InOrder("strategy.pilot.startsOn", pilot?.StartsOn, "strategy.pilot.endsOn", pilot?.EndsOn);
        InOrder("strategy.pilot.startsOn", pilot?.StartsOn, "strategy.pilot.decisionOn", pilot?.DecisionOn);
        InOrder("dataProcessing.dpia.completedOn", dpia?.CompletedOn, "dataProcessing.dpia.reviewDueOn", dpia?.ReviewDueOn);
        foreach (var (kpi, i) in useCase.Strategy?.Kpis.Indexed() ?? [])
        {
            InOrder($"strategy.kpis[{i}].baselineOn", kpi.BaselineOn, $"strategy.kpis[{i}].targetOn", kpi.TargetOn);
            InOrder($"strategy.kpis[{i}].baselineOn", kpi.BaselineOn, $"strategy.kpis[{i}].measuredOn", kpi.MeasuredOn);
        }

        InThePast("createdOn", useCase.CreatedOn);
        InThePast("updatedOn", useCase.UpdatedOn);
        InThePast("governance.dpo.consultedOn", useCase.Governance?.Dpo?.ConsultedOn);
        InThePast("governance.worksCouncil.consultedOn", useCase.Governance?.WorksCouncil?.ConsultedOn);
        InThePast("governance.management.decidedOn", useCase.Governance?.Management?.DecidedOn);
        InThePast("aiAct.article5.screenedOn", useCase.AiAct?.Article5?.ScreenedOn);
        InThePast("dataProcessing.dpia.completedOn", dpia?.CompletedOn);

        void InOrder(string earlierPath, IsoDate? earlier, string laterPath, IsoDate? later)
        {
            if (earlier > later)
            {
                check.Report(laterPath, [laterPath, later!, earlierPath, earlier!]);
            }
        }

        void InThePast(string path, IsoDate? date)
        {
            if (date > check.AsOf)
            {
                check.Report(path, [path, date!, check.AsOf], "Future");
            }
        }
    }

    private static void OpinionIsNotOlderThanTheService(UseCaseCheck check)
    {
        if (check.UseCase.Governance?.Dpo is not { ConsultedOn: { } consulted })
        {
            return;
        }

        foreach (var service in check.Find.ServicesOf(check.UseCase))
        {
            if (service.ChangedOn > consulted)
            {
                check.Report("governance.dpo.consultedOn", [service.Name, service.ChangedOn!, consulted]);
            }
        }
    }

    private static void LegalDataAreRecent(RegisterCheck check)
    {
        var period = check.Law.GetPeriod("packAge");
        if (check.IsOlderThan(check.Law.AsOf, period))
        {
            check.Report("legalPack", [check.Law.Version, check.Law.AsOf, period]);
        }
        else if (check.IsOlderThan(check.Register.LegalPack?.AsOf, period))
        {
            check.Report("legalPack.asOf", [check.Register.LegalPack!.AsOf!, period], "Register");
        }
    }

    private static void RetirementIsPlanned(UseCaseCheck check)
    {
        if (check.HasPersonalData && string.IsNullOrWhiteSpace(check.UseCase.RetirementPlan))
        {
            check.Report("retirementPlan");
        }
    }

    private static void EvidenceIsCheckedAgain(RegisterCheck check)
    {
        var period = check.Law.GetPeriod("recheck");
        foreach (var (vendor, i) in check.Register.Vendors.Indexed())
        {
            if (vendor.Dpf is { Certified: true, CheckedOn: var checkedOn } && check.IsOlderThan(checkedOn, period))
            {
                check.Report($"vendors[{i}].dpf.checkedOn", [vendor.LegalName, checkedOn!, period]);
            }
        }

        foreach (var (service, i) in check.Register.Services.Indexed())
        {
            if (service.TrainingUse?.CheckedOn is { } checkedOn && check.IsOlderThan(checkedOn, period))
            {
                check.Report($"services[{i}].trainingUse.checkedOn", [service.Name, checkedOn, period], "TrainingUse");
            }
        }
    }
}
