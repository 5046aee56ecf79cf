using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>How long prompts, outputs and logs are kept.</summary>
internal static class GdprRetentionRules
{
    public static readonly RegisterRule[] All =
    [
        GdprRule.OnControllersData("AIG2019", Warning, "gdpr:5(1)(e); gdpr:30(1)(f)", EveryObjectHasItsTime),
    ];

    /// <summary>Whether anything at all is said about retention. GDPR Article 30(1)(f).</summary>
    public static bool StatesRetention(DataProcessing data)
        => data.Retention is { Count: > 0 } || data.DataCategories?.Any(use => use.Retention is not null || !string.IsNullOrWhiteSpace(use.RetentionCriteria)) == true;

    private static void EveryObjectHasItsTime(UseCaseCheck check, DataProcessing data)
    {
        // Where nothing is said at all it is AIG2001 that speaks.
        if (!StatesRetention(data))
        {
            return;
        }

        foreach (var due in ObjectsLeftBehind(check.UseCase, data).Where(due => !due.AnyOf.Any(kind => data.Retention?.Any(rule => rule.Object == kind) == true)))
        {
            check.Missing("dataProcessing.retention", [check.Law.GetTerm(due.Kind)]);
        }

        foreach (var (rule, i) in data.Retention.Indexed())
        {
            if (rule.Object is not { } kind)
            {
                continue;
            }

            if (rule.Period is null && string.IsNullOrWhiteSpace(rule.Criteria))
            {
                check.Missing($"dataProcessing.retention[{i}].period", [check.Law.GetTerm(kind)]);
            }
            else if (rule.Period is { } period)
            {
                IsNotLongerThanItsSource(check, data, rule, period, i);
            }
        }
    }

    /// <summary>What the AI leaves behind, and under which names its retention may be stated.</summary>
    private static IEnumerable<(RetainedObject Kind, RetainedObject[] AnyOf)> ObjectsLeftBehind(AiUseCase useCase, DataProcessing data)
    {
        yield return (RetainedObject.Prompts, [RetainedObject.Prompts, RetainedObject.SourceData, RetainedObject.Audio, RetainedObject.Transcript]);

        if (useCase.Ai?.GeneratedContent?.Any(content => content != GeneratedContent.Code) == true || data.IndexOf(DataCategory.Inferred) >= 0)
        {
            yield return (RetainedObject.Output, [RetainedObject.Output]);
        }

        if (data.Security?.Any(measure => measure.Measure == SecurityMeasureKind.Traceability) == true)
        {
            yield return (RetainedObject.Logs, [RetainedObject.Logs]);
        }
    }

    private static void IsNotLongerThanItsSource(UseCaseCheck check, DataProcessing data, RetentionRule rule, IsoDuration period, int index)
    {
        string path = $"dataProcessing.retention[{index}].period";
        bool isJustified = !string.IsNullOrWhiteSpace(rule.Criteria);
        var source = data.Retention!.FirstOrDefault(other => other.Object == RetainedObject.SourceData)?.Period;

        // Logs of high-risk systems have a minimum of their own. AI Act Article 26(6).
        bool isDerived = rule.Object is RetainedObject.Prompts or RetainedObject.Output or RetainedObject.Embeddings or RetainedObject.FineTuningData or RetainedObject.Transcript
            || (rule.Object is RetainedObject.Logs && period.IsLongerThan(check.Law.GetPeriod("logRetention")) == true);
        if (isDerived && !isJustified && source is { } limit && period.IsLongerThan(limit) == true)
        {
            check.Report(path, [check.Law.GetTerm(rule.Object!.Value), period, limit], "LongerThanSource");
        }

        if (rule.Object == RetainedObject.Prompts)
        {
            foreach (var (service, _) in check.ReceivingServices())
            {
                if (service.ProviderRetention is { } kept && kept.IsLongerThan(period) == true)
                {
                    check.Report(path, [service.Name, kept, period], "ProviderKeepsLonger");
                }
            }
        }
    }
}
