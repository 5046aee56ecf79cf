using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether the use of AI has an objective, indicators, trained people and a priority. Good practice rather than law.</summary>
internal static class StrategyRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG5001", Warning, "article", ObjectiveIsABusinessObjective),
        RegisterRule.ForUseCase("AIG5002", Warning, "article", IndicatorsHaveBaselineAndTarget),
        RegisterRule.ForUseCase("AIG5003", Warning, "article", IndicatorsAreMeasured),
        RegisterRule.ForUseCase("AIG5006", Warning, "article; aiAct:4", TrainingIsPlannedAndHeld),
        RegisterRule.ForUseCase("AIG5007", Info, "article", PriorityIsSetAndWeighed),
        RegisterRule.ForUseCase("AIG5008", Warning, "", DpoIsConsultedWhereItIsSaid),
    ];

    private static void ObjectiveIsABusinessObjective(UseCaseCheck check)
    {
        if (check.UseCase.Strategy is not { } strategy)
        {
            check.Missing("strategy", variant: "NoStrategy");
        }
        else if (string.IsNullOrWhiteSpace(strategy.BusinessObjective))
        {
            check.Missing("strategy.businessObjective", variant: "None");
        }
        else if (BusinessObjective.IsGeneric(strategy.BusinessObjective!, check.Find.ServicesOf(check.UseCase)))
        {
            check.Report("strategy.businessObjective", [strategy.BusinessObjective!]);
        }
    }

    private static void IndicatorsHaveBaselineAndTarget(UseCaseCheck check)
    {
        if (check.UseCase.Strategy is not { } strategy)
        {
            return;
        }

        if (strategy.Kpis is null)
        {
            check.Missing("strategy.kpis", variant: "None");
        }
        else if (strategy.Kpis.Count == 0)
        {
            check.Report("strategy.kpis", variant: "None");
        }

        foreach (var (kpi, i) in strategy.Kpis.Indexed())
        {
            if (kpi.Baseline is null)
            {
                check.Missing($"strategy.kpis[{i}].baseline", [NameOf(kpi, i)]);
            }

            if (kpi.Target is null)
            {
                check.Missing($"strategy.kpis[{i}].target", [NameOf(kpi, i)], "Target");
            }
        }
    }

    private static void IndicatorsAreMeasured(UseCaseCheck check)
    {
        if (!check.IsInProduction)
        {
            return;
        }

        var period = check.Law.GetPeriod("review");
        foreach (var (kpi, i) in check.UseCase.Strategy?.Kpis.Indexed() ?? [])
        {
            if (kpi.Measured is null)
            {
                check.Report($"strategy.kpis[{i}].measured", [NameOf(kpi, i)]);
            }
            else if (check.UseCase.Status is UseCaseStatus.InProduction && check.IsOlderThan(kpi.MeasuredOn, period))
            {
                check.Report($"strategy.kpis[{i}].measuredOn", [NameOf(kpi, i), kpi.MeasuredOn!, period], "Old");
            }
        }
    }

    private static string NameOf(Kpi kpi, int index) => string.IsNullOrWhiteSpace(kpi.Name) ? $"kpis[{index}]" : kpi.Name!;

    private static void TrainingIsPlannedAndHeld(UseCaseCheck check)
    {
        if (check.UseCase.Strategy is not { } strategy)
        {
            return;
        }

        var skills = strategy.Skills ?? [];
        if (skills.Count == 0)
        {
            check.Missing("strategy.skills", variant: "None");
        }
        else if (check.ValidatorRoleIds().FirstOrDefault(role => !skills.Any(skill => skill.AudienceRoleIds?.Contains(role) == true)) is { } untrained && !IsTrainedOtherwise(check))
        {
            check.Missing("strategy.skills", [check.RoleTitle(untrained)]);
        }

        foreach (var (skill, i) in skills.Indexed())
        {
            if (skill.Status is not (SkillStatus.Done or SkillStatus.Expired) && skill.DueOn is { } dueOn && dueOn < check.AsOf)
            {
                check.Report($"strategy.skills[{i}].dueOn", [skill.Topic ?? check.Find.Training(skill.TrainingId)?.Title ?? skill.TrainingId ?? $"skills[{i}]", dueOn], "Overdue");
            }
        }
    }

    // What validators must have followed is also said where validation is described.
    private static bool IsTrainedOtherwise(UseCaseCheck check) => check.UseCase.HumanValidation?.Competence?.TrainingIds is { Count: > 0 };

    private static void PriorityIsSetAndWeighed(UseCaseCheck check)
    {
        if (check.UseCase.Strategy is not { } strategy)
        {
            return;
        }

        int serious = check.Law.GetNumber("priorityRisk");
        if (strategy.Priority?.Level is not { } level)
        {
            check.Missing("strategy.priority", variant: "None");
        }
        else if (level is PriorityLevel.P1
            && string.IsNullOrWhiteSpace(strategy.Priority.Rationale)
            && (check.IsHighRisk || check.UseCase.Risks?.Any(risk => (risk.Residual?.Severity ?? risk.Severity) >= serious) == true))
        {
            check.Report("strategy.priority.level");
        }
    }

    private static void DpoIsConsultedWhereItIsSaid(UseCaseCheck check)
    {
        var dpo = check.UseCase.Governance?.Dpo;
        switch (check.UseCase.Strategy?.DataQuestions?.DpoConsulted)
        {
            case true when dpo?.ConsultedOn is null && dpo?.Opinion is null or Opinion.NotRequired:
                check.Report("strategy.dataQuestions.dpoConsulted");
                break;
            case false when dpo?.ConsultedOn is { } consulted:
                check.Report("strategy.dataQuestions.dpoConsulted", [consulted], "Consulted");
                break;
        }
    }
}
