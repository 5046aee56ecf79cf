using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Decisions about persons that the AI makes. GDPR Article 22.</summary>
internal static class GdprDecisionRules
{
    private const string Decision = "dataProcessing.automatedDecision";

    public static readonly RegisterRule[] All =
    [
        GdprRule.OnSoughtData("AIG2024", Error, "gdpr:22(1); gdpr:22(2); schufa", AutomatedDecisionsAreExcepted),
        GdprRule.OnSoughtData("AIG2025", Error, "gdpr:22(4)", AutomatedDecisionsSpareSpecialCategories),
    ];

    private static void AutomatedDecisionsAreExcepted(UseCaseCheck check, DataProcessing data)
    {
        var decision = data.AutomatedDecision;
        if (decision is null or { AiInfluence: null, EffectOnPersons: null })
        {
            check.Ask(Decision);
        }
        else if (decision.AiInfluence is null && decision.IsSignificant())
        {
            check.Ask(Decision + ".aiInfluence");
        }
        else if (decision.EffectOnPersons is null && decision.IsTheAisDecision())
        {
            check.Ask(Decision + ".effectOnPersons");
        }
        else if (decision.IsTheAisDecision() && decision.IsSignificant())
        {
            var influence = check.Law.GetTerm(decision.AiInfluence!.Value);
            if (decision.Art22?.Applies == false)
            {
                check.Report(Decision + ".art22.applies", [influence], "Denied");
            }
            else if (decision.Art22?.Exception is null)
            {
                check.Missing(Decision + ".art22.exception", [influence]);
            }
        }
    }

    private static void AutomatedDecisionsSpareSpecialCategories(UseCaseCheck check, DataProcessing data)
    {
        bool isArticle22 = data.AutomatedDecision?.Art22?.Applies == true || (data.AutomatedDecision.IsTheAisDecision() && data.AutomatedDecision.IsSignificant());
        if (!isArticle22)
        {
            return;
        }

        foreach (var (use, i) in data.SpecialCategories.Indexed())
        {
            if (use is { Category: { } category, Art9Condition: { } condition } && condition is not (Article9Condition.ExplicitConsent or Article9Condition.SubstantialPublicInterest))
            {
                check.Report($"dataProcessing.specialCategories[{i}].art9Condition", [check.Law.GetTerm(category), check.Law.GetTerm(condition)]);
            }
        }
    }
}
