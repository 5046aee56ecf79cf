namespace AiGovernance;

/// <summary>Whether a fundamental rights impact assessment is needed. AI Act Article 27(1).</summary>
internal static class FriaDerivation
{
    private static readonly AssessmentRule CreditOrInsurance = new("fria-credit-or-insurance", "aiAct:27(1); aiAct:AnnexIII(5)");
    private static readonly AssessmentRule PublicBody = new("fria-public-body", "aiAct:27(1)");
    private static readonly AssessmentRule PublicService = new("fria-public-service", "aiAct:27(1)");
    private static readonly AssessmentRule PrivateDeployer = new("fria-private-deployer", "aiAct:27(1)");
    private static readonly AssessmentRule Infrastructure = new("fria-infrastructure", "aiAct:27(1)");
    private static readonly AssessmentRule NotAnnexIII = new("fria-not-annex-iii", "aiAct:27(1)");

    public static IReadOnlyList<AssessmentRule> Rules { get; } =
        [CreditOrInsurance, PublicBody, PublicService, PrivateDeployer, Infrastructure, NotAnnexIII];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        if (!reasoning.IsInScope)
        {
            return;
        }

        if (!reasoning.RiskCategories.Contains(RiskCategory.HighRiskAnnexIII))
        {
            ApplyOutsideAnnexIII(facts, reasoning);
            return;
        }

        if (reasoning.AnnexIII.Any(point => point is AnnexIIIPoint.Point5b or AnnexIIIPoint.Point5c))
        {
            Require(reasoning, CreditOrInsurance, []);
        }
        else if (reasoning.AnnexIII.All(point => point == AnnexIIIPoint.Point2))
        {
            reasoning.Conclude(Infrastructure, []);
        }
        else if (facts.PublicBody.IsTrue)
        {
            Require(reasoning, PublicBody, [facts.PublicBody]);
        }
        else if (facts.ProvidesPublicService.IsTrue)
        {
            Require(reasoning, PublicService, [facts.ProvidesPublicService]);
        }
        else if (facts.PublicBody.IsFalse && facts.ProvidesPublicService.IsFalse)
        {
            reasoning.Conclude(PrivateDeployer, [facts.PublicBody, facts.ProvidesPublicService]);
        }
        else
        {
            reasoning.Fria = Need.AnswerNeeded;
            reasoning.Ask(facts.PublicBody.IsKnown ? facts.ProvidesPublicService.Path : facts.PublicBody.Path);
        }
    }

    private static void ApplyOutsideAnnexIII(UseCaseFacts facts, Reasoning reasoning)
    {
        // Apart from infrastructure, which owes none, the uses of Annex III concern persons. A derogation takes the whole
        // system out of high risk, and what is prohibited is not assessed: it may not be used.
        bool isSettled = reasoning.RiskCategories.Contains(RiskCategory.AnnexIIINotHighRisk) || reasoning.RiskCategories.Contains(RiskCategory.Prohibited);
        if (reasoning.IsAnnexIIIOpen && facts.HasPersonalData != false && !isSettled)
        {
            reasoning.Fria = Need.AnswerNeeded;
        }
        else
        {
            reasoning.Conclude(NotAnnexIII, []);
        }
    }

    private static void Require(Reasoning reasoning, AssessmentRule rule, IEnumerable<Fact> because)
    {
        reasoning.Fria = Need.Required;
        reasoning.Conclude(rule, because);
    }
}
