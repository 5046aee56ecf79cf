using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>What persons are told, and how they reach their data.</summary>
internal static class GdprInformationRules
{
    private const string Notice = "dataProcessing.rights.noticeUpdatedOn";

    public static readonly RegisterRule[] All =
    [
        GdprRule.OnSoughtData("AIG2026", Warning, "gdpr:13(2)(f); gdpr:14(2)(g)", NoticeSpeaksOfAutomatedDecisions),
        GdprRule.OnSoughtData("AIG2027", Error, "gdpr:13; gdpr:14", NoticeComesBeforeTheProcessing),
        GdprRule.OnSoughtData("AIG2029", Warning, "gdpr:14", PersonsLearnOfDataFromOthers),
        GdprRule.OnSoughtData("AIG2034", Warning, "gdpr:15; gdpr:17", RightsReachPrompts),
    ];

    private static void NoticeSpeaksOfAutomatedDecisions(UseCaseCheck check, DataProcessing data)
    {
        bool mustBeTold = check.UseCase.IsProfiling() || (data.AutomatedDecision.IsTheAisDecision() && data.AutomatedDecision.IsSignificant());
        if (mustBeTold && data.Rights?.NoticeUpdatedOn is { } updated && updated < check.UseCase.CreatedOn)
        {
            check.Report(Notice, [updated, check.UseCase.CreatedOn!]);
        }
    }

    private static void NoticeComesBeforeTheProcessing(UseCaseCheck check, DataProcessing data)
    {
        if (data.Rights?.NoticeUpdatedOn is not { } updated)
        {
            check.Missing(Notice);
        }
        else if (updated > check.UseCase.StartedOn)
        {
            check.Report(Notice, [updated, check.UseCase.StartedOn!], "TooLate");
        }
        else if (check.UseCase.FirstDay() is { } first && updated > first)
        {
            check.Report(Notice, [updated, first], "AfterPilot", Warning);
        }
    }

    private static void PersonsLearnOfDataFromOthers(UseCaseCheck check, DataProcessing data)
    {
        if (data.Sources?.Any(source => source.Kind is DataSourceKind.ThirdParty or DataSourceKind.Public) != true)
        {
            return;
        }

        foreach (var (subject, i) in data.DataSubjects.Indexed())
        {
            if (subject is { Informed: false, Intended: not false, Category: { } category })
            {
                check.Report($"dataProcessing.dataSubjects[{i}].informed", [check.Law.GetTerm(category), check.Law.GetPeriod("article14Information")]);
            }
        }
    }

    private static void RightsReachPrompts(UseCaseCheck check, DataProcessing data)
    {
        bool isKept = data.Retention?.Any(rule =>
            rule.Object is RetainedObject.Prompts or RetainedObject.Embeddings or RetainedObject.FineTuningData && rule.Period is not { IsZero: true }) == true;
        if (!isKept)
        {
            return;
        }

        switch (data.Rights?.AccessToPrompts)
        {
            case null:
                check.Missing("dataProcessing.rights.accessToPrompts");
                break;
            case false:
                check.Report("dataProcessing.rights.accessToPrompts");
                break;
        }
    }
}
