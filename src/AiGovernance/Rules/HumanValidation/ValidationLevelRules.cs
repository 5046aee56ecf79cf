using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether decisions are validated at all, and before they take effect.</summary>
internal static class ValidationLevelRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG4001", Error, "gdpr:22(1); gdpr:22(3); schufa", DeterminativeOutputIsValidatedBeforeItsEffect),
        RegisterRule.ForUseCase("AIG4002", Error, "aiAct:14(4)(d); aiAct:26(2)", HighRiskOutputCanBeOverriddenInTime),
        RegisterRule.ForUseCase("AIG4003", Warning, "aiAct:14(3); gdpr:22", LevelIsNotBelowWhatTheFactsCallFor),
        RegisterRule.ForUseCase("AIG4004", Error, "aiAct:14", MandatoryValidationHasAPoint),
        RegisterRule.ForUseCase("AIG4015", Warning, "aiAct:14(3); gdpr:22", SignificantDecisionsAreNotOnlySampled),
    ];

    private static void DeterminativeOutputIsValidatedBeforeItsEffect(UseCaseCheck check)
    {
        AskForInfluenceAndEffect(check);
        if (IsGdprDecisionWithoutValidation(check))
        {
            Require(check, point => point.Timing is ValidationTiming.BeforeEffect && point.Coverage?.Mode is null, "coverage.mode");
        }
    }

    private static void AskForInfluenceAndEffect(UseCaseCheck check)
    {
        bool couldMatter = (check.Influence() is null || check.IsDeterminative()) && (check.Effect() is null || check.HasSignificantEffect());
        if (check.UseCase.DataProcessing is not { PersonalData: PersonalDataPresence.Yes } processing || !couldMatter)
        {
            return;
        }

        if (processing.AutomatedDecision is null)
        {
            check.Ask("dataProcessing.automatedDecision");
        }
        else if (check.Influence() is null)
        {
            check.Ask("dataProcessing.automatedDecision.aiInfluence");
        }
        else if (check.Effect() is null)
        {
            check.Ask("dataProcessing.automatedDecision.effectOnPersons");
        }
    }

    private static void HighRiskOutputCanBeOverriddenInTime(UseCaseCheck check)
    {
        if (IsHighRiskWithoutOverride(check) && !IsGdprDecisionWithoutValidation(check))
        {
            Require(check, point => point.Timing is null, "timing");
        }
    }

    /// <summary>Reports the lack of validation, unless a fact of a point is unknown that could still provide it.</summary>
    private static void Require(UseCaseCheck check, Func<ValidationPoint, bool> isUnknown, string unknownFact)
    {
        if (check.UseCase.HumanValidation is { Required: ValidationRequirement.Mandatory } && !check.HasPoints())
        {
            return; // AIG4004 says so.
        }

        var unknown = check.Points().Where(point => isUnknown(point.Item) || point.Item.Timing is null).ToList();
        if (unknown.Count > 0)
        {
            foreach (var (point, i) in unknown)
            {
                check.Ask($"humanValidation.points[{i}].{(point.Timing is null ? "timing" : unknownFact)}");
            }
        }
        else if (check.UseCase.HumanValidation is null or { Required: null, Points: null })
        {
            check.Missing("humanValidation.points");
        }
        else
        {
            check.Report("humanValidation.points");
        }
    }

    private static void LevelIsNotBelowWhatTheFactsCallFor(UseCaseCheck check)
    {
        var derived = check.Assessment.HumanValidation;
        var stated = check.UseCase.HumanValidation?.Required;
        if (stated > derived) // from mandatory down to notRequired
        {
            check.Report("humanValidation.required", [check.Law.GetTerm(stated.Value), check.Law.GetTerm(derived)]);
        }
        else if (stated is null && derived is ValidationRequirement.Mandatory && (check.HasPoints() || !(check.IsHighRisk || IsGdprDecisionWithoutValidation(check))))
        {
            check.Missing("humanValidation.required", [check.Law.GetTerm(derived)], "NotStated");
        }
    }

    private static void MandatoryValidationHasAPoint(UseCaseCheck check)
    {
        if (check.UseCase.HumanValidation is { Required: ValidationRequirement.Mandatory } validation)
        {
            if (validation.Points is null)
            {
                check.Missing("humanValidation.points");
            }
            else if (validation.Points.Count == 0)
            {
                check.Report("humanValidation.points");
            }
        }
    }

    private static void SignificantDecisionsAreNotOnlySampled(UseCaseCheck check)
    {
        bool isSaidAlready = IsGdprDecisionWithoutValidation(check) || IsHighRiskWithoutOverride(check);
        bool isSampled = check.HasPoints() && check.Points().All(point => point.Item is { Timing: ValidationTiming.Sampling } or { Coverage.Mode: CoverageMode.Sample });
        if (check.HasSignificantEffect() && check.Influence() is not AiInfluence.None && isSampled && !isSaidAlready)
        {
            check.Report("humanValidation.points");
        }
    }

    // An exception of GDPR Article 22(2) lifts the prohibition; AIG4012 then asks for the contestation of Article 22(3).
    private static bool IsGdprDecisionWithoutValidation(UseCaseCheck check)
        => check.IsDeterminative()
            && check.HasSignificantEffect()
            && check.UseCase.DataProcessing?.AutomatedDecision?.Art22?.Exception is null
            && !check.Points().Any(point => point.Item is { Timing: ValidationTiming.BeforeEffect, Coverage.Mode: CoverageMode.All });

    private static bool IsHighRiskWithoutOverride(UseCaseCheck check)
        => check.IsHighRisk
            && !check.Points().Any(point => point.Item.Timing is ValidationTiming.BeforeEffect or ValidationTiming.BeforeRelease || IsRealTimeOverride(check, point.Item));

    private static bool IsRealTimeOverride(UseCaseCheck check, ValidationPoint point)
        => point.Timing is ValidationTiming.ContinuousMonitoring
            && (point.PermittedActions?.Any(action => action is ValidationAction.Modify or ValidationAction.Reject or ValidationAction.Revert or ValidationAction.Stop)
                ?? !string.IsNullOrWhiteSpace(check.UseCase.HumanValidation?.Oversight?.OverrideOutput));
}
