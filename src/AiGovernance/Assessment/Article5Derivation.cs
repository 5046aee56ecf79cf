namespace AiGovernance;

/// <summary>The prohibited practices. AI Act Article 5.</summary>
internal static class Article5Derivation
{
    private static readonly AssessmentRule Stated = new("article-5-stated", "aiAct:5(1)");
    private static readonly AssessmentRule Exception = new("article-5-exception", "aiAct:5(1)");
    private static readonly AssessmentRule Emotion = new("emotion-at-work-or-school", "aiAct:5(1)(f)");
    private static readonly AssessmentRule Hint = new("article-5-to-examine", "aiAct:5(1)");

    public static IReadOnlyList<AssessmentRule> Rules { get; } = [Emotion, Stated, Exception, Hint];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        if (!reasoning.IsInScope)
        {
            return;
        }

        var exception = Fact.Of("aiAct.article5.exception", facts.AiAct?.Article5?.Exception);
        ApplyEmotion(facts, reasoning, exception);
        ApplyStated(facts, reasoning, exception);
        ApplyHints(facts, reasoning);
        if (reasoning.ProhibitedPractices.Count > 0)
        {
            reasoning.Add(RiskCategory.Prohibited);
        }
    }

    // Emotions inferred of persons at work or in education, whatever the purpose is called.
    private static void ApplyEmotion(UseCaseFacts facts, Reasoning reasoning, Fact exception)
    {
        Fact[] recognition = [.. new[] { facts.EmotionRecognition }.Where(fact => fact.IsTrue), .. facts.CapabilitiesThat(term => term.EmotionRecognition)];
        Fact[] place =
        [
            .. facts.DataSubjects(DataSubjectCategory.Employee, DataSubjectCategory.JobApplicant, DataSubjectCategory.Student),
            .. IsAtWorkOrInEducation(facts.PurposeTerm) ? new[] { facts.Purpose } : [],
        ];
        if (recognition.Length > 0 && place.Length > 0)
        {
            AddUnlessExcepted(Emotion, ProhibitedPractice.EmotionInference, [.. recognition, .. place], facts, reasoning, exception);
        }
    }

    private static void ApplyStated(UseCaseFacts facts, Reasoning reasoning, Fact exception)
    {
        foreach (var practice in facts.AiAct?.Article5?.Practices ?? [])
        {
            if (!reasoning.ProhibitedPractices.Contains(practice))
            {
                AddUnlessExcepted(Stated, practice, [facts.Practices], facts, reasoning, exception);
            }
        }
    }

    private static void AddUnlessExcepted(AssessmentRule rule, ProhibitedPractice practice, Fact[] because, UseCaseFacts facts, Reasoning reasoning, Fact exception)
    {
        LegalFact[] subject = [UseCaseFacts.Law.GetTerm(practice)];
        if (exception.IsKnown && HasExceptions(practice))
        {
            reasoning.ConcludeOn(Exception, subject, [.. because, exception]);
            return;
        }

        reasoning.ProhibitedPractices.Add(practice);
        reasoning.ConcludeOn(rule, subject, because);
    }

    private static void ApplyHints(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.Practices.IsKnown)
        {
            return;
        }

        var purposeHints = facts.PurposeTerm?.Article5 ?? [];
        var hints = purposeHints
            .Concat(facts.Capabilities.SelectMany(capability => capability.Term?.Article5 ?? []))
            .Distinct()
            .Where(practice => !reasoning.ProhibitedPractices.Contains(practice))
            .ToArray();
        if (hints.Length > 0)
        {
            var because = purposeHints.Count > 0 ? new[] { facts.Purpose } : [];
            reasoning.ConcludeOn(
                Hint,
                [.. hints.Select(practice => UseCaseFacts.Law.GetTerm(practice))],
                [.. because, .. facts.CapabilitiesThat(term => term.Article5.Count > 0)]);
            reasoning.AskForCategory(UseCaseFacts.BlockOr(facts.AiAct?.Article5, "aiAct.article5", "practices"));
        }
    }

    private static bool IsAtWorkOrInEducation(PurposeTerm? purpose) => purpose?.AnnexIII.Any(point => point
        is AnnexIIIPoint.Point3a or AnnexIIIPoint.Point3b or AnnexIIIPoint.Point3c or AnnexIIIPoint.Point3d
        or AnnexIIIPoint.Point4a or AnnexIIIPoint.Point4b) == true;

    // (d) assessments on objective facts, (f) medical or safety reasons, (g) lawful labelling, (h) the listed searches.
    // The other practices know no exception.
    private static bool HasExceptions(ProhibitedPractice practice) => practice
        is ProhibitedPractice.CrimePrediction or ProhibitedPractice.EmotionInference
        or ProhibitedPractice.BiometricCategorisation or ProhibitedPractice.RealTimeBiometricIdentification;
}
