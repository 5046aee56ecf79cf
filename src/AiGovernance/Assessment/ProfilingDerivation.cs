namespace AiGovernance;

/// <summary>Whether persons are profiled: it excludes the derogation of AI Act Article 6(3) and counts for the impact assessment.</summary>
internal static class ProfilingDerivation
{
    private static readonly AssessmentRule Stated = new("profiling-stated", "gdpr:4(4)");
    private static readonly AssessmentRule Evaluation = new("profiling-by-evaluation", "gdpr:4(4)");

    public static IReadOnlyList<AssessmentRule> Rules { get; } = [Stated, Evaluation];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        var inAct = Fact.Of("aiAct.profiling", facts.AiAct?.Profiling);
        var inDecision = Fact.Of("dataProcessing.automatedDecision.profiling", facts.Data?.AutomatedDecision?.Profiling);
        if (inAct.IsTrue || inDecision.IsTrue)
        {
            reasoning.Profiling = true;
            reasoning.Conclude(Stated, new[] { inAct, inDecision }.Where(fact => fact.IsTrue));
            return;
        }

        // Scoring things is no profiling, and the word alone does not tell; scoring candidates, pupils or borrowers is.
        Fact[] capabilities = [.. facts.CapabilitiesThat(term => term.Profiling)];
        if (capabilities.Length > 0 && facts.HasPersonalData == true && facts.PurposeTerm?.AnnexIII.Any(EvaluatesPersons) == true)
        {
            reasoning.Profiling = true;
            reasoning.Conclude(Evaluation, [facts.Purpose, .. capabilities, facts.PersonalData]);
            return;
        }

        if (inAct.IsFalse || inDecision.IsFalse || facts.HasPersonalData == false)
        {
            reasoning.Profiling = false;
        }
    }

    private static bool EvaluatesPersons(AnnexIIIPoint point) => point
        is AnnexIIIPoint.Point3a or AnnexIIIPoint.Point3b or AnnexIIIPoint.Point3c
        or AnnexIIIPoint.Point4a or AnnexIIIPoint.Point4b
        or AnnexIIIPoint.Point5a or AnnexIIIPoint.Point5b or AnnexIIIPoint.Point5c;
}
