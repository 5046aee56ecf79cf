namespace AiGovernance;

/// <summary>What remains: none of the categories, and nothing unknown that could add one.</summary>
internal static class MinimalRiskDerivation
{
    private static readonly AssessmentRule Minimal = new("minimal-risk", "aiAct:6; aiAct:50");

    public static IReadOnlyList<AssessmentRule> Rules { get; } = [Minimal];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        if (reasoning.IsInScope && reasoning.RiskCategories.Count == 0 && !reasoning.IsCategoryOpen)
        {
            reasoning.Add(RiskCategory.Minimal);
            reasoning.Conclude(Minimal, [facts.Purpose, facts.AnnexIII, facts.Practices]);
        }
    }
}
