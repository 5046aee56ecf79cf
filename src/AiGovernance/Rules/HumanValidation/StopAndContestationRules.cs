using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether the AI can be stopped, and its decisions contested.</summary>
internal static class StopAndContestationRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG4010", Error, "aiAct:14(4)(e); aiAct:26(5)", AiCanBeStopped),
        RegisterRule.ForUseCase("AIG4011", Warning, "aiAct:26(5)", WorkGoesOnWithoutTheAi),
        RegisterRule.ForUseCase("AIG4012", Error, "gdpr:22(3); aiAct:86", SignificantDecisionsCanBeContested),
    ];

    private static void AiCanBeStopped(UseCaseCheck check)
    {
        if (!check.ValidationProtectsPersons())
        {
            return;
        }

        var stop = check.UseCase.HumanValidation?.Stop;
        if (string.IsNullOrWhiteSpace(stop?.Mechanism))
        {
            check.Missing(stop is null ? "humanValidation.stop" : "humanValidation.stop.mechanism");
            return;
        }

        var roles = (stop!.RoleIds ?? []).Select(check.Find.Role).OfType<Role>().ToList();
        if (!roles.Any(role => role.CanStop == true))
        {
            if (stop.RoleIds is null || roles.Any(role => role.CanStop is null))
            {
                check.Missing("humanValidation.stop.roleIds", variant: "NoRole");
            }
            else
            {
                check.Report("humanValidation.stop.roleIds", variant: "NoRole");
            }
        }

        if (check.UseCase.Status is UseCaseStatus.Pilot or UseCaseStatus.InProduction && (stop.TestedOn is null || stop.TestedOn > check.AsOf))
        {
            check.Report("humanValidation.stop.testedOn", variant: "NotTested", severity: Warning);
        }
    }

    private static void WorkGoesOnWithoutTheAi(UseCaseCheck check)
    {
        if (check.ValidationProtectsPersons() && check.UseCase.HumanValidation?.Stop is { } stop && string.IsNullOrWhiteSpace(stop.Fallback))
        {
            check.Missing("humanValidation.stop.fallback");
        }
    }

    private static void SignificantDecisionsCanBeContested(UseCaseCheck check)
    {
        bool restsOnAi = check.Influence() is AiInfluence.Recommendation || check.IsDeterminative() || (check.Influence() is AiInfluence.Informative && check.IsHighRisk);
        if (!check.HasSignificantEffect() || !restsOnAi)
        {
            return;
        }

        var validation = check.UseCase.HumanValidation;
        switch (validation?.Contestation)
        {
            case { Available: false }:
                check.Report("humanValidation.contestation.available");
                break;
            case null or { Available: null }:
                check.Missing("humanValidation.contestation");
                break;
            case { Channel: null or "" }:
                check.Missing("humanValidation.contestation.channel", variant: "Channel");
                break;
            case { ReviewerRoleId: { } reviewer } when validation.Points is [{ Validators.RoleIds: { Count: > 0 } first }, ..] && first.All(role => role == reviewer):
                check.Report("humanValidation.contestation.reviewerRoleId", [check.RoleTitle(reviewer)], "Reviewer", Warning);
                break;
        }
    }
}
