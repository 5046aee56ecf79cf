namespace AiGovernance;

/// <summary>How much human validation the facts call for. GDPR Article 22(3); AI Act Articles 14, 26(2) and 50(4).</summary>
internal static class ValidationDerivation
{
    private static readonly AssessmentRule Prohibited = new("validation-prohibited", "aiAct:5(1)");
    private static readonly AssessmentRule AutomatedDecision = new("validation-automated-decision", "gdpr:22(1); gdpr:22(3); schufa");
    private static readonly AssessmentRule HighRisk = new("validation-high-risk", "aiAct:14; aiAct:26(2)");
    private static readonly AssessmentRule TwoPersons = new("validation-two-persons", "aiAct:14(5)");
    private static readonly AssessmentRule Recommendation = new("validation-recommendation", "gdpr:22(1); wp251");
    private static readonly AssessmentRule Editorial = new("validation-editorial", "aiAct:50(4)");
    private static readonly AssessmentRule Content = new("validation-content", "project");
    private static readonly AssessmentRule Decisions = new("validation-decisions", "project");
    private static readonly AssessmentRule Open = new("validation-undecided", "gdpr:22; gdpr:5(2)");
    private static readonly AssessmentRule NotNeeded = new("validation-not-needed", "project");

    public static IReadOnlyList<AssessmentRule> Rules { get; } =
        [Prohibited, AutomatedDecision, HighRisk, TwoPersons, Recommendation, Editorial, Content, Decisions, Open, NotNeeded];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        ApplyMandatory(facts, reasoning);
        if (reasoning.HumanValidation != ValidationRequirement.Mandatory)
        {
            ApplyRecommended(facts, reasoning);
        }
    }

    private static void ApplyMandatory(UseCaseFacts facts, Reasoning reasoning)
    {
        if (reasoning.RiskCategories.Contains(RiskCategory.Prohibited))
        {
            Require(reasoning, ValidationRequirement.Mandatory, Prohibited, []);
        }

        if (facts.HasPersonalData != false && facts.HasSignificantEffect)
        {
            if (facts.IsDecidedByAi)
            {
                Require(reasoning, ValidationRequirement.Mandatory, AutomatedDecision, [facts.AiInfluence, facts.Effect]);
            }
            else if (facts.WeighsInDecisions)
            {
                Require(reasoning, ValidationRequirement.Mandatory, Recommendation, [facts.AiInfluence, facts.Effect]);
            }
        }

        if (reasoning.IsHighRisk)
        {
            Require(reasoning, ValidationRequirement.Mandatory, HighRisk, []);
        }

        if (reasoning.IsHighRisk && reasoning.AnnexIII.Contains(AnnexIIIPoint.Point1a))
        {
            reasoning.NeedsTwoPersons = true;
            Require(reasoning, ValidationRequirement.Mandatory, TwoPersons, []);
        }

        var text = Fact.Of("aiAct.article50.publicInterestText", facts.AiAct?.Article50?.PublicInterestText);
        var editor = Fact.Of("aiAct.article50.editorialResponsibilityRoleId", facts.AiAct?.Article50?.EditorialResponsibilityRoleId);
        if (reasoning.IsInScope && text.IsTrue && editor.IsKnown)
        {
            Require(reasoning, ValidationRequirement.Mandatory, Editorial, [text, editor]);
        }
    }

    private static void ApplyRecommended(UseCaseFacts facts, Reasoning reasoning)
    {
        var generated = Fact.Of("ai.generatedContent", facts.UseCase.Ai?.GeneratedContent);
        var content = Answer.OnSyntheticContent(facts);
        bool generates = facts.PurposeTerm?.AssistiveEditing != true && (facts.UseCase.Ai?.GeneratedContent is { Count: > 0 } || content.Holds == true);
        if (generates)
        {
            Require(reasoning, ValidationRequirement.Recommended, Content, [generated, .. content.Because.Where(fact => !fact.IsFalse)]);
        }

        bool isContentUnknown = content.Holds is null && !generated.IsKnown;
        if (IsWeightUnknown(facts) || (!generates && (isContentUnknown || reasoning.IsCategoryOpen)))
        {
            Require(reasoning, ValidationRequirement.Recommended, Open, []);
        }
        else if (!generates && facts.AiInfluence.IsKnown && facts.Data?.AutomatedDecision?.AiInfluence is not AiGovernance.AiInfluence.None)
        {
            Require(reasoning, ValidationRequirement.Recommended, Decisions, [facts.AiInfluence, facts.Effect]);
        }
        else if (!generates)
        {
            Require(reasoning, ValidationRequirement.NotRequired, NotNeeded, [facts.PersonalData, facts.AiInfluence, facts.Effect]);
        }
    }

    // Unknown whether the AI weighs in decisions that matter to persons: then validation might be mandatory.
    private static bool IsWeightUnknown(UseCaseFacts facts)
    {
        bool mayWeigh = !facts.AiInfluence.IsKnown || facts.WeighsInDecisions;
        bool mayMatter = !facts.Effect.IsKnown || facts.HasSignificantEffect;
        return facts.HasPersonalData != false && mayWeigh && mayMatter;
    }

    private static void Require(Reasoning reasoning, ValidationRequirement requirement, AssessmentRule rule, IEnumerable<Fact> because)
    {
        reasoning.HumanValidation = requirement;
        reasoning.Conclude(rule, because);
    }
}
