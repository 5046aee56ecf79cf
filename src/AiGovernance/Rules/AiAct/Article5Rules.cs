using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>AIG3001 to AIG3004: no prohibited practice. AI Act Article 5.</summary>
internal static class Article5Rules
{
    public static readonly RegisterRule[] All =
    [
        AiActRule.Of("AIG3001", Error, "aiAct:5(1)", NoPracticeIsProhibited, isFirm: true),
        RegisterRule.ForUseCase("AIG3002", Error, "aiAct:5", PracticesAreScreenedBeforeUse),
        AiActRule.Of("AIG3003", Error, "aiAct:5(1)(f)", EmotionsAreNotInferredAtWorkOrInEducation),
        AiActRule.Of("AIG3004", Warning, "aiAct:5(1)(ba); aiAct:5(1)(bb); aiAct:5(1a)", ImagesOfPersonsHaveSafeguards),
    ];

    private static void NoPracticeIsProhibited(UseCaseCheck check)
    {
        var article5 = check.UseCase.AiAct?.Article5;
        if (article5?.Practices is { Count: > 0 } practices)
        {
            foreach (var (practice, i) in practices.Indexed())
            {
                PracticeIsNotProhibited(check, article5, practice, $"aiAct.article5.practices[{i}]");
            }
        }
        else if (article5?.Conclusion == Article5Conclusion.Prohibited)
        {
            check.Report("aiAct.article5.conclusion", variant: "Concluded");
        }
        else if (article5?.Conclusion == Article5Conclusion.ExceptionClaimed)
        {
            check.Ask("aiAct.article5.practices");
        }
        else if (check.UseCase.AiAct?.RiskCategories?.Contains(RiskCategory.Prohibited) == true)
        {
            check.Report("aiAct.riskCategories", variant: "Category");
        }
    }

    // An exception is never approved by the tool: where the law knows one and the entry says why it holds, it stays visible.
    private static void PracticeIsNotProhibited(UseCaseCheck check, Article5 article5, ProhibitedPractice practice, string path)
    {
        var label = check.Law.GetTerm(practice);
        var severity = check.ErrorFrom(
            practice is ProhibitedPractice.NonConsensualIntimateImagery or ProhibitedPractice.ChildSexualAbuseMaterial
                ? "aiAct.prohibitions2026"
                : "aiAct.prohibitions");
        var exception = ExceptionFrom(check.Law, practice);
        if (article5.Conclusion != Article5Conclusion.ExceptionClaimed)
        {
            check.Report(path, [label], severity: severity);
        }
        else if (exception is null)
        {
            check.Report(path, [label], "NoException", severity);
        }
        else if (article5.Exception.IsStated())
        {
            check.Report(path, [label, exception], "Exception", Info);
        }
        else
        {
            check.Report(path, [label, exception], "ExceptionWithoutReason", severity);
        }
    }

    private static LegalProvision? ExceptionFrom(LegalPack law, ProhibitedPractice practice)
    {
        string id = Vocabulary.WordOf(practice) + "-exception";
        return law.Provisions.FirstOrDefault(provision => provision.Id == id);
    }

    private static void PracticesAreScreenedBeforeUse(UseCaseCheck check)
    {
        if (!check.IsUnderTheAct())
        {
            if (!check.UseCase.AiAct!.Qualification!.Reason.IsStated())
            {
                check.Ask("aiAct.qualification.reason");
            }

            return;
        }

        if (check.UseCase.AiAct?.Article5 is not { } article5)
        {
            check.Missing("aiAct.article5");
            return;
        }

        if (article5.ScreenedOn is not { } screenedOn)
        {
            check.Missing("aiAct.article5.screenedOn", variant: "NoDate");
        }
        else if (check.FirstUse() is { } firstUse && firstUse < screenedOn)
        {
            check.Report("aiAct.article5.screenedOn", [screenedOn, firstUse], "TooLate");
        }

        if (article5 is { Practices: null, Conclusion: null })
        {
            check.Missing("aiAct.article5.practices", variant: "NoResult");
        }
    }

    private static void EmotionsAreNotInferredAtWorkOrInEducation(UseCaseCheck check)
    {
        var aiAct = check.UseCase.AiAct;
        bool recognises = aiAct?.Article50?.EmotionRecognition
            ?? (check.KnownCapabilities().Any(term => term.EmotionRecognition) || check.AnnexIIIPoints().Contains(AnnexIIIPoint.Point1c));
        if (!recognises || aiAct?.Article5?.Practices?.Contains(ProhibitedPractice.EmotionInference) == true || aiAct?.Article5?.Exception.IsStated() == true)
        {
            return;
        }

        var subjects = (check.UseCase.DataProcessing?.DataSubjects ?? []).Select(subject => subject?.Category).OfType<DataSubjectCategory>().ToArray();
        if (subjects.Length == 0 && !check.Assessment.ProhibitedPractices.Contains(ProhibitedPractice.EmotionInference))
        {
            check.Ask("dataProcessing.dataSubjects");
        }
        else if (subjects.All(IsAtWorkOrInEducation))
        {
            check.Report("dataProcessing.dataSubjects");
        }
        else if (subjects.Any(IsAtWorkOrInEducation))
        {
            // The emotions of customers in a call with an employee are not prohibited, those of the employee are.
            check.Report("dataProcessing.dataSubjects", variant: "Mixed", severity: Warning);
        }
    }

    private static bool IsAtWorkOrInEducation(DataSubjectCategory category)
        => category is DataSubjectCategory.Employee or DataSubjectCategory.JobApplicant or DataSubjectCategory.Student;

    private static void ImagesOfPersonsHaveSafeguards(UseCaseCheck check)
    {
        var useCase = check.UseCase;
        bool generatesImages = useCase.Ai?.GeneratedContent?.Any(content => content is GeneratedContent.Image or GeneratedContent.Video) == true
            || check.KnownCapabilities().Any(term => term.Article5.Contains(ProhibitedPractice.NonConsensualIntimateImagery));
        bool showsPersons = useCase.AiAct?.Article50?.DeepFake == true
            || useCase.DataProcessing?.DataCategories?.Any(use => use is { Category: DataCategory.Image, State: DataState.Identified or DataState.Pseudonymised }) == true;
        bool hasSafeguards = useCase.Purpose?.ForbiddenUses is { Count: > 0 }
            || useCase.Risks?.Any(risk => risk is { Type: RiskType.MisleadingContent, Mitigations.Count: > 0 }) == true;
        if (generatesImages && showsPersons && !hasSafeguards)
        {
            check.Missing("purpose.forbiddenUses");
        }
    }
}
