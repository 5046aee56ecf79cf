using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether each point of validation is more than a token gesture, and leaves a trace. Guidelines WP251.</summary>
internal static class ValidationPointRules
{
    private static readonly HashSet<string> PersonWords = WordList.Read("person-words");

    public static readonly RegisterRule[] All =
    [
        ForEachPoint("AIG4005", Error, "gdpr:22; wp251", SilenceIsNotApproval),
        ForEachPoint("AIG4006", Error, "aiAct:14(4)(d); wp251", ValidatorCanSayNo),
        ForEachPoint("AIG4013", Error, "gdpr:5(2); aiAct:12", ValidationLeavesEvidence),
        ForEachPoint("AIG4014", Warning, "gdpr:5(1)(e); gdpr:5(1)(c)", EvidenceIsKeptAsLongAsNeeded),
        ForEachPoint("AIG4016", Warning, "", SampleHasASize),
        ForEachPoint("AIG4019", Warning, "wp251", NothingIsApprovedInBulk),
        ForEachPoint("AIG4020", Info, "aiAct:86", RejectionIsReasoned),
    ];

    private static RegisterRule ForEachPoint(string id, FindingSeverity severity, string citation, Action<UseCaseCheck, ValidationPoint, string> rule)
        => RegisterRule.ForUseCase(id, severity, citation, check =>
        {
            foreach (var (point, i) in check.Points())
            {
                rule(check, point, $"humanValidation.points[{i}]");
            }
        });

    private static void SilenceIsNotApproval(UseCaseCheck check, ValidationPoint point, string path)
    {
        if (!point.IsBefore())
        {
            return;
        }

        if (point.IfNoAction is NoActionOutcome.ApplyOutput)
        {
            check.Report(path + ".ifNoAction", [point.Name()]);
        }
        else if (point.IfNoAction is null && (check.IsHighRisk || check.HasSignificantEffect()))
        {
            check.Ask(path + ".ifNoAction");
        }
    }

    private static void ValidatorCanSayNo(UseCaseCheck check, ValidationPoint point, string path)
    {
        if (point.PermittedActions is not { } actions)
        {
            if (check.ValidationProtectsPersons())
            {
                check.Missing(path + ".permittedActions", [point.Name()], "NotStated");
            }

            return;
        }

        // Who watches a running system refuses by stopping it; who reviews afterwards refuses by undoing.
        bool refuses = actions.Contains(ValidationAction.Reject)
            || (point.Timing is ValidationTiming.ContinuousMonitoring && actions.Contains(ValidationAction.Stop))
            || (point.Timing is ValidationTiming.AfterEffectWithContestation && actions.Contains(ValidationAction.Revert));
        bool corrects = actions.Any(action => action is ValidationAction.Modify or ValidationAction.Revert or ValidationAction.Escalate)
            || (point.Timing is ValidationTiming.ContinuousMonitoring && actions.Contains(ValidationAction.Stop));
        if (!refuses || !corrects)
        {
            check.Report(path + ".permittedActions", [point.Name()]);
        }
    }

    private static void ValidationLeavesEvidence(UseCaseCheck check, ValidationPoint point, string path)
    {
        if (!check.ValidationProtectsPersons())
        {
            return;
        }

        if (point.Evidence?.Recorded is null)
        {
            check.Missing(path + ".evidence", [point.Name()]);
        }
        else if (point.Evidence.Recorded.Count == 0)
        {
            check.Report(path + ".evidence.recorded", [point.Name()]);
        }
        else if (point.Evidence.Retention is null && EvidenceRetention(check) is not ({ Period: not null } or { Criteria: not (null or "") }))
        {
            check.Missing(path + ".evidence.retention", [point.Name()], "Retention");
        }
    }

    private static RetentionRule? EvidenceRetention(UseCaseCheck check)
        => check.UseCase.DataProcessing?.Retention?.FirstOrDefault(rule => rule.Object is RetainedObject.ValidationEvidence);

    private static void EvidenceIsKeptAsLongAsNeeded(UseCaseCheck check, ValidationPoint point, string path)
    {
        foreach (string word in point.Evidence?.Recorded ?? [])
        {
            if (PersonWords.Contains(string.Concat(WordList.Normalise(word).Split(' '))))
            {
                check.Report(path + ".evidence.recorded", [word], "Named");
            }
        }

        if ((point.Evidence?.Retention ?? EvidenceRetention(check)?.Period) is not { } kept)
        {
            return;
        }

        if (check.UseCase.HumanValidation!.Contestation is { Available: not false, ResponseWithin: { } responseWithin } && kept.IsShorterThan(responseWithin) == true)
        {
            check.Report(path + ".evidence.retention", [kept, responseWithin], "TooShort");
        }
        else if (string.IsNullOrWhiteSpace(EvidenceRetention(check)?.Criteria) && LongestOf(DataRetention(check)) is { } longest && kept.IsLongerThan(longest) == true)
        {
            check.Report(path + ".evidence.retention", [kept, longest], "TooLong");
        }
    }

    // Where personal data are only incidental, the evidence is about something else, which may be kept longer.
    private static IEnumerable<IsoDuration> DataRetention(UseCaseCheck check)
    {
        var processing = check.UseCase.DataProcessing is { PersonalData: PersonalDataPresence.Yes } personal ? personal : null;
        return (processing?.Retention ?? []).Where(rule => rule.Object is RetainedObject.SourceData or RetainedObject.Output).Select(rule => rule.Period)
            .Concat((processing?.DataCategories ?? []).Select(category => category.Retention))
            .OfType<IsoDuration>();
    }

    private static IsoDuration? LongestOf(IEnumerable<IsoDuration> periods)
    {
        IsoDuration? longest = null;
        foreach (var period in periods)
        {
            longest = longest is { } other && period.IsLongerThan(other) != true ? other : period;
        }

        return longest;
    }

    private static void SampleHasASize(UseCaseCheck check, ValidationPoint point, string path)
    {
        var coverage = point.Coverage;
        var mode = coverage?.Mode ?? (point.Timing is ValidationTiming.Sampling ? CoverageMode.Sample : null);
        switch (mode)
        {
            case CoverageMode.Sample when coverage is null or { Rate: null, MinimumPerPeriod: null }:
                check.Missing(path + ".coverage.rate", [point.Name()]);
                break;
            case CoverageMode.Sample when coverage is { Rate: null or 0, MinimumPerPeriod: null or 0 }:
                check.Report(path + ".coverage.rate", [point.Name()]);
                break;
            case CoverageMode.Threshold when coverage is { AllIf: null or { Count: 0 } } && string.IsNullOrWhiteSpace(coverage.Condition):
                check.Missing(path + ".coverage.condition", [point.Name()], "Threshold");
                break;
        }
    }

    private static void NothingIsApprovedInBulk(UseCaseCheck check, ValidationPoint point, string path)
    {
        if (point is { Timing: ValidationTiming.BeforeEffect, BulkApprovalAllowed: true })
        {
            check.Report(path + ".bulkApprovalAllowed", [point.Name()]);
        }
    }

    private static void RejectionIsReasoned(UseCaseCheck check, ValidationPoint point, string path)
    {
        bool isRecorded = point.Evidence?.Recorded?.Contains("reason", StringComparer.OrdinalIgnoreCase) == true;
        if (!check.HasSignificantEffect() || point.Timing is not ValidationTiming.BeforeEffect || point.PermittedActions?.Contains(ValidationAction.Reject) != true)
        {
            return;
        }

        if (point.ReasonRequired == false)
        {
            check.Report(path + ".reasonRequired", [point.Name()]);
        }
        else if (point.ReasonRequired is null && !isRecorded)
        {
            check.Missing(path + ".reasonRequired", [point.Name()]);
        }
    }
}
