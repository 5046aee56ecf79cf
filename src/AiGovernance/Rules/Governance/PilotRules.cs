using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether the pilot is short, measured against something, and ends with a decision. Good practice rather than law.</summary>
internal static class PilotRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG5004", Warning, "article", PilotIsShortAndHasCriteria),
        RegisterRule.ForUseCase("AIG5005", Warning, "article", PilotEndsWithADecision),
    ];

    private static void PilotIsShortAndHasCriteria(UseCaseCheck check)
    {
        if (check.UseCase.Strategy is not { } strategy)
        {
            return;
        }

        if (strategy.Pilot is not { } pilot)
        {
            if (check.UseCase.Status is UseCaseStatus.Pilot)
            {
                check.Missing("strategy.pilot", variant: "None");
            }

            return;
        }

        var longest = check.Law.GetPeriod("pilotLength");
        if (pilot.EndsOn is null)
        {
            check.Missing("strategy.pilot.endsOn", variant: "NoEnd");
        }
        else if (pilot.StartsOn is { } start && pilot.EndsOn > longest.AddTo(start))
        {
            check.Report("strategy.pilot.endsOn", [start, pilot.EndsOn, longest]);
        }

        if (string.IsNullOrWhiteSpace(pilot.SuccessCriteria))
        {
            check.Missing("strategy.pilot.successCriteria", variant: "NoCriteria");
        }
    }

    private static void PilotEndsWithADecision(UseCaseCheck check)
    {
        if (!check.IsOnRealData || check.UseCase.Strategy?.Pilot is not { EndsOn: { } end } pilot || end >= check.AsOf)
        {
            return;
        }

        if (pilot.Outcome is null or PilotOutcome.Pending)
        {
            check.Report("strategy.pilot.outcome", [end]);
        }
        else if (pilot.Outcome is PilotOutcome.Stop && check.UseCase.Status is not UseCaseStatus.Suspended)
        {
            check.Report("strategy.pilot.outcome", [check.Law.GetTerm(check.UseCase.Status)], "Stopped");
        }
    }
}
