namespace AiGovernance;

/// <summary>The uses of Annex III, and the derogation from them. AI Act Article 6(2) and (3).</summary>
internal static class AnnexIIIDerivation
{
    private static readonly AssessmentRule Stated = new("annex-iii-stated", "aiAct:6(2); aiAct:AnnexIII");
    private static readonly AssessmentRule Purpose = new("annex-iii-purpose", "aiAct:6(2); aiAct:AnnexIII");
    private static readonly AssessmentRule Capability = new("annex-iii-capability", "aiAct:6(2); aiAct:AnnexIII(1)");
    private static readonly AssessmentRule Infrastructure = new("annex-iii-infrastructure", "aiAct:3(14); aiAct:AnnexIII(2)");
    private static readonly AssessmentRule Fraud = new("fraud-detection-exception", "aiAct:AnnexIII(5)(b)");
    private static readonly AssessmentRule Tasks = new("task-allocation-without-profiling", "aiAct:AnnexIII(4)(b)");
    private static readonly AssessmentRule PrivateBenefits = new("benefits-not-public", "aiAct:AnnexIII(5)(a)");
    private static readonly AssessmentRule HighRisk = new("high-risk-annex-iii", "aiAct:6(2)");
    private static readonly AssessmentRule Derogation = new("derogation", "aiAct:6(3)");
    private static readonly AssessmentRule Defeated = new("profiling-defeats-derogation", "aiAct:6(3)");
    private static readonly AssessmentRule Undecided = new("derogation-undecided", "aiAct:6(3)");

    public static IReadOnlyList<AssessmentRule> Rules { get; } =
        [Stated, Purpose, Capability, Infrastructure, Fraud, Tasks, PrivateBenefits, Derogation, Defeated, Undecided, HighRisk];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        if (!reasoning.IsInScope)
        {
            return;
        }

        ApplyStated(facts, reasoning);
        ApplyPurpose(facts, reasoning);
        ApplyCapabilities(facts, reasoning);
        if (reasoning.AnnexIII.Count > 0)
        {
            ApplyDerogation(facts, reasoning);
        }
    }

    private static void ApplyStated(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.AiAct?.AnnexIII is { Count: > 0 } stated)
        {
            Add(reasoning, Stated, [.. stated.Distinct()], [facts.AnnexIII]);
        }
    }

    private static void ApplyPurpose(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.PurposeTerm is not { } purpose)
        {
            // A word of one's own says nothing; then the list of points is the answer, or the question.
            if (!facts.AnnexIII.IsKnown)
            {
                reasoning.AskForAnnexIII(facts.Purpose.IsKnown ? facts.AnnexIII.Path : facts.Purpose.Path);
            }

            return;
        }

        if (purpose.Id == KnownPurposes.FraudDetection && !reasoning.AnnexIII.Contains(AnnexIIIPoint.Point5b))
        {
            reasoning.Conclude(Fraud, [facts.Purpose]);
        }

        AnnexIIIPoint[] open = [.. purpose.AnnexIII.Where(point => !reasoning.AnnexIII.Contains(point))];
        if (open.Length == 0)
        {
            return;
        }

        if (purpose.AnnexIII.Count > 1)
        {
            // A whole field, such as law enforcement: which of its points, if any, only the entry can say.
            if (!facts.AnnexIII.IsKnown)
            {
                reasoning.AskForAnnexIII(facts.AnnexIII.Path);
            }
        }
        else if (open[0] == AnnexIIIPoint.Point2)
        {
            ApplyInfrastructure(facts, reasoning);
        }
        else if (open[0] == AnnexIIIPoint.Point5a)
        {
            ApplyBenefits(facts, reasoning);
        }
        else if (purpose.Id == KnownPurposes.TaskAllocation && reasoning.Profiling != true)
        {
            ApplyTasks(facts, reasoning);
        }
        else
        {
            Add(reasoning, Purpose, open, [facts.Purpose]);
        }
    }

    private static void ApplyInfrastructure(UseCaseFacts facts, Reasoning reasoning)
    {
        var component = Fact.Of("aiAct.annexI.safetyComponent", facts.AiAct?.AnnexI?.SafetyComponent);
        if (component.IsTrue)
        {
            Add(reasoning, Infrastructure, [AnnexIIIPoint.Point2], [facts.Purpose, component]);
        }
        else if (!component.IsKnown)
        {
            reasoning.AskForCategory(component.Path);
        }
    }

    // Only by public authorities or on their behalf.
    private static void ApplyBenefits(UseCaseFacts facts, Reasoning reasoning)
    {
        Fact[] body = [facts.PublicBody, facts.ProvidesPublicService];
        if (body.Any(fact => fact.IsTrue))
        {
            Add(reasoning, Purpose, [AnnexIIIPoint.Point5a], [facts.Purpose, .. body.Where(fact => fact.IsTrue)]);
        }
        else if (body.All(fact => fact.IsFalse))
        {
            reasoning.Conclude(PrivateBenefits, [facts.Purpose, .. body]);
        }
        else
        {
            reasoning.AskForAnnexIII(body.First(fact => !fact.IsKnown).Path);
        }
    }

    private static void ApplyTasks(UseCaseFacts facts, Reasoning reasoning)
    {
        var profiling = Fact.Of("aiAct.profiling", facts.AiAct?.Profiling);
        if (reasoning.Profiling == false)
        {
            reasoning.Conclude(Tasks, [facts.Purpose, profiling, Fact.Of("dataProcessing.automatedDecision.profiling", facts.Data?.AutomatedDecision?.Profiling)]);
        }
        else
        {
            reasoning.AskForAnnexIII(profiling.Path);
        }
    }

    private static void ApplyCapabilities(UseCaseFacts facts, Reasoning reasoning)
    {
        // Annex III, point 1 lists biometric uses only in so far as they are permitted.
        if (!reasoning.ProhibitedPractices.Contains(ProhibitedPractice.EmotionInference))
        {
            AddCertain(AnnexIIIPoint.Point1c, [.. new[] { facts.EmotionRecognition }.Where(fact => fact.IsTrue), .. facts.CapabilitiesThat(term => term.EmotionRecognition)]);
        }

        AddCertain(AnnexIIIPoint.Point1a, [.. facts.CapabilitiesThat(term => term.RemoteBiometricIdentification)]);

        bool mayConcern = facts.CapabilitiesThat(term => !term.EmotionRecognition && !term.RemoteBiometricIdentification && term.AnnexIII.Any(point => !reasoning.AnnexIII.Contains(point))).Any();
        if (mayConcern && !facts.AnnexIII.IsKnown)
        {
            reasoning.AskForAnnexIII(facts.AnnexIII.Path);
        }

        void AddCertain(AnnexIIIPoint point, Fact[] because)
        {
            if (because.Length > 0 && !reasoning.AnnexIII.Contains(point))
            {
                Add(reasoning, Capability, [point], because);
            }
        }
    }

    // The derogation is for who claims it to show: until then a use of Annex III is high-risk.
    private static void ApplyDerogation(UseCaseFacts facts, Reasoning reasoning)
    {
        var conditions = Fact.Of("aiAct.article6_3.conditions", facts.AiAct?.Article6Paragraph3?.Conditions);
        var profiling = Fact.Of("aiAct.profiling", facts.AiAct?.Profiling);
        if (facts.AiAct?.Article6Paragraph3?.Conditions is not { Count: > 0 } stated)
        {
            reasoning.Add(RiskCategory.HighRiskAnnexIII);
            reasoning.Conclude(HighRisk, []);
            return;
        }

        if (reasoning.Profiling == false)
        {
            reasoning.Add(RiskCategory.AnnexIIINotHighRisk);
            reasoning.ConcludeOn(Derogation, [.. stated.Distinct().Select(condition => UseCaseFacts.Law.GetTerm(condition))], [conditions, profiling]);
            return;
        }

        reasoning.Add(RiskCategory.HighRiskAnnexIII);
        reasoning.Conclude(reasoning.Profiling == true ? Defeated : Undecided, [conditions, profiling]);
        if (reasoning.Profiling is null)
        {
            reasoning.AskForCategory(profiling.Path);
        }
    }

    private static void Add(Reasoning reasoning, AssessmentRule rule, AnnexIIIPoint[] points, Fact[] because)
    {
        reasoning.AnnexIII.AddRange(points);
        reasoning.ConcludeOn(rule, [.. points.Select(point => UseCaseFacts.Law.GetTerm(point))], because);
    }
}
