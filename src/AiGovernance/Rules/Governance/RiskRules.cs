using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether risks are known, inherited bias among them, and accepted by someone.</summary>
internal static class RiskRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG5020", Warning, "article; aiAct:10; aiAct:15", RisksAreRecorded),
        RegisterRule.ForUseCase("AIG5021", Warning, "article; aiAct:26(4)", BiasIsDescribedAndTested),
        RegisterRule.ForUseCase("AIG5022", Error, "gdpr:35; gdpr:36", SevereResidualRisksAreAccepted),
    ];

    private static void RisksAreRecorded(UseCaseCheck check)
    {
        if (!check.ConcernsPersons())
        {
            return;
        }

        var risks = check.UseCase.Risks;
        if (risks is null)
        {
            check.Missing("risks");
        }
        else if (risks.Count == 0)
        {
            check.Report("risks");
        }
        else if (CanCarryBias(check) && !risks.Any(risk => risk.Type is RiskType.InheritedBias or RiskType.Discrimination))
        {
            check.Report("risks", variant: "Bias");
        }
    }

    /// <summary>Scores and profiles persons, or generates something out of their data.</summary>
    private static bool CanCarryBias(UseCaseCheck check)
    {
        var useCase = check.UseCase;
        bool profiles = useCase.AiAct?.Profiling == true
            || useCase.DataProcessing?.AutomatedDecision?.Profiling == true
            || useCase.Ai?.Capabilities?.Any(capability => check.Law.FindCapability(capability) is { Profiling: true }) == true;
        bool generates = useCase.Ai?.GeneratedContent?.Any(content => content is not GeneratedContent.Code) == true;
        return profiles || (generates && useCase.DataProcessing?.PersonalData is PersonalDataPresence.Yes);
    }

    private static void BiasIsDescribedAndTested(UseCaseCheck check)
    {
        bool mustBeTested = check.IsOnRealData && (check.IsHighRisk || check.HasSignificantEffect());
        foreach (var (risk, i) in check.UseCase.Risks.Indexed().Where(entry => entry.Item.Type is RiskType.InheritedBias))
        {
            if (risk.AffectedGroups is null or { Count: 0 })
            {
                check.Missing($"risks[{i}].affectedGroups", variant: "Groups");
            }

            if (risk.Mitigations is null or { Count: 0 })
            {
                check.Missing($"risks[{i}].mitigations", variant: "Mitigations");
            }

            if (mustBeTested && string.IsNullOrWhiteSpace(risk.Test?.Method))
            {
                check.Report($"risks[{i}].test");
            }
        }
    }

    private static void SevereResidualRisksAreAccepted(UseCaseCheck check)
    {
        int severe = check.Law.GetNumber("residualSeverity");
        foreach (var (risk, i) in check.UseCase.Risks.Indexed())
        {
            if (risk.Residual?.Severity is null && risk.Severity >= severe)
            {
                check.Ask($"risks[{i}].residual.severity");
            }
            else if (risk.Residual?.Severity >= severe && string.IsNullOrWhiteSpace(risk.AcceptedByRoleId))
            {
                check.Missing($"risks[{i}].acceptedByRoleId", [risk.Residual!.Severity!]);
            }
        }
    }
}
