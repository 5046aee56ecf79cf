using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether the DPO and the workers' representatives were asked, and in time.</summary>
internal static class ConsultationRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG5010", Error, "gdpr:35(2); gdpr:38(1); gdpr:39", OpinionOfTheDpoIsFollowedOrOverridden),
        RegisterRule.ForUseCase("AIG5011", Warning, "gdpr:38(1); gdpr:25", DpoIsHeardBeforeThePilotAndHeededBeforeProduction),
        RegisterRule.ForUseCase("AIG5012", Error, "labourCode:L2312-8; nanterre2025; aiAct:26(7)", WorksCouncilIsConsultedBeforeThePilot),
    ];

    private static void OpinionOfTheDpoIsFollowedOrOverridden(UseCaseCheck check)
    {
        if (check.UseCase.Status is not (UseCaseStatus.Approved or UseCaseStatus.InProduction))
        {
            return;
        }

        var governance = check.UseCase.Governance;
        if (governance?.Dpo?.Opinion is Opinion.Pending or Opinion.Unfavourable)
        {
            var overrides = governance.Overrides.Indexed().Where(entry => entry.Item.Against is OpinionGiver.Dpo).ToList();
            if (overrides.Count == 0)
            {
                check.Report("governance.dpo.opinion", [check.Law.GetTerm(governance.Dpo.Opinion.Value)]);
            }
            else if (overrides.All(entry => string.IsNullOrWhiteSpace(entry.Item.Reason) || string.IsNullOrWhiteSpace(entry.Item.RoleId)))
            {
                check.Report($"governance.overrides[{overrides[0].Index}]", [check.Law.GetTerm(governance.Dpo.Opinion.Value)], "Override");
            }
        }
        else if (governance?.Dpo?.Opinion is null && HasDpoToAsk(check))
        {
            check.Ask(governance?.Dpo is null ? "governance.dpo" : "governance.dpo.opinion");
        }
    }

    private static void DpoIsHeardBeforeThePilotAndHeededBeforeProduction(UseCaseCheck check)
    {
        var dpo = check.UseCase.Governance?.Dpo;
        if (check.IsOnRealData && dpo?.ConsultedOn is null && dpo?.Opinion is not Opinion.NotRequired && HasDpoToAsk(check))
        {
            check.Ask(dpo is null ? "governance.dpo" : "governance.dpo.consultedOn");
        }

        if (check.UseCase.Strategy?.Pilot?.StartsOn is { } start && dpo is { ConsultedOn: { } consulted, Opinion: not Opinion.NotRequired } && consulted > start && !IsRenewed(check, start, consulted))
        {
            check.Report("governance.dpo.consultedOn", [consulted, start]);
        }

        foreach (var (condition, i) in dpo?.Conditions.Indexed() ?? [])
        {
            if (check.UseCase.Status is UseCaseStatus.InProduction && (condition.DoneOn is null || condition.DoneOn > check.AsOf))
            {
                check.Report($"governance.dpo.conditions[{i}]", [condition.Text ?? ""], "Condition");
            }
        }
    }

    private static bool HasDpoToAsk(UseCaseCheck check) => check.Register.Organisation?.Dpo?.Designated == true && check.ConcernsPersons();

    /// <summary>Whether an opinion is a later one: given after the pilot, once in production, or because a service had changed.</summary>
    private static bool IsRenewed(UseCaseCheck check, IsoDate pilotStart, IsoDate consulted)
        => (check.IsInProduction && consulted > (check.UseCase.StartedOn ?? check.UseCase.Strategy?.Pilot?.EndsOn ?? IsoDate.MaxValue))
            || check.Find.ServicesOf(check.UseCase).Any(service => service.ChangedOn > pilotStart && service.ChangedOn <= consulted);

    private static void WorksCouncilIsConsultedBeforeThePilot(UseCaseCheck check)
    {
        var organisation = check.Register.Organisation;
        var consultation = check.UseCase.Governance?.WorksCouncil;
        var threshold = check.Law.GetThreshold("worksCouncilHeadcount"); // The Code du travail binds employers in France.
        bool isFrench = string.Equals(organisation?.Country, "FR", StringComparison.OrdinalIgnoreCase);
        if (!isFrench || organisation?.WorkerRepresentation?.Exists == false || consultation?.Required == false)
        {
            return;
        }

        if (organisation?.Headcount is not { } headcount)
        {
            check.AskOrganisation("organisation.headcount");
        }
        else if (headcount >= threshold.Number)
        {
            ConsultationComesFirst(check, consultation, threshold);
        }
    }

    private static void ConsultationComesFirst(UseCaseCheck check, WorksCouncilConsultation? consultation, Threshold threshold)
    {
        bool isInUse = check.UseCase.Status is UseCaseStatus.Pilot or UseCaseStatus.InProduction;
        var start = check.UseCase.Strategy?.Pilot?.StartsOn ?? check.UseCase.StartedOn;
        if (consultation?.ConsultedOn is not { } consulted)
        {
            check.Missing(consultation is null ? "governance.worksCouncil" : "governance.worksCouncil.consultedOn", [threshold.Number!], basis: threshold);
        }
        else if (consulted > start)
        {
            check.Report("governance.worksCouncil.consultedOn", [consulted, start!], "TooLate", basis: threshold);
        }
        else if (isInUse && consultation.Opinion is WorksCouncilOpinion.Pending)
        {
            check.Report("governance.worksCouncil.opinion", [consulted], "Pending", basis: threshold);
        }
    }
}
