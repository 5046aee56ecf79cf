using AiGovernance;

namespace Lemaire.BackOffice.Recruitment;

/// <summary>What a person has before them when they decide: the application, the criteria, the model's opinion and its limits.</summary>
[ShowsToHuman]
public sealed record AssessmentSheet(JobApplication Application, IReadOnlyList<string> Criteria, CvAssessment Assessment)
{
    /// <summary>What the recruiter decided against the opinion, for the second review.</summary>
    public Decision? Contrary { get; init; }

    public string Limits =>
        "L'outil ne voit ni les interruptions de carrière, ni les compétences non déclarées, et peut se tromper de priorité. "
        + "Il compare des mots : un critère « non mentionné » n'est pas un critère absent.";
}
