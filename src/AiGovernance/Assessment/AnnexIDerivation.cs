namespace AiGovernance;

/// <summary>AI in regulated products. AI Act Article 6(1) and Annex I.</summary>
internal static class AnnexIDerivation
{
    private static readonly AssessmentRule SafetyComponent = new("annex-i-safety-component", "aiAct:6(1); aiAct:AnnexI");
    private static readonly AssessmentRule NoSafetyComponent = new("annex-i-no-safety-component", "aiAct:3(14); aiAct:6(1a); omnibus2026");

    public static IReadOnlyList<AssessmentRule> Rules { get; } = [SafetyComponent, NoSafetyComponent];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        var component = Fact.Of("aiAct.annexI.safetyComponent", facts.AiAct?.AnnexI?.SafetyComponent);
        // Safety components of critical infrastructure are a point of Annex III, not of Annex I.
        if (!reasoning.IsInScope || facts.PurposeTerm?.AnnexIII.Contains(AnnexIIIPoint.Point2) == true)
        {
            return;
        }

        if (component.IsTrue)
        {
            reasoning.Add(RiskCategory.HighRiskAnnexI);
            reasoning.Conclude(SafetyComponent, [component]);
        }
        else if (component.IsFalse)
        {
            reasoning.Conclude(NoSafetyComponent, [component]);
        }
        else if (facts.PurposeTerm?.SafetyComponent == true || facts.CapabilitiesThat(term => term.SafetyComponent).Any())
        {
            reasoning.AskForCategory(component.Path);
        }
    }
}
