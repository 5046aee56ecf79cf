using AiGovernance;

namespace Lemaire.BackOffice.Recruitment;

/// <summary>
/// How an application is decided: the recruiter reads it, sees the model's opinion, accepts or corrects that opinion, and
/// decides. Against the opinion, she and the HR director decide together. The two points are those of the register.
/// </summary>
public sealed class ApplicationReview(IHumanValidation validation, ApplicationStore applications)
{
    private const string AgainstAdvice = "against-advice";

    private static readonly ShownMaterial[] Sheet = [ShownMaterial.Input, ShownMaterial.Output, ShownMaterial.Criteria, ShownMaterial.Limits];

    /// <summary>The recruiter has read the application. From now on she may see what the model thinks of it.</summary>
    /// <returns>What the model thinks, or null if it was not asked.</returns>
    public async Task<AssessmentSheet?> ReadAsync(JobApplication application, JobOffer offer, Decision opinion, Validator recruiter, CancellationToken cancellationToken)
    {
        if (application.Recommendation is { } recommendation)
        {
            await validation.JudgeAsync(recommendation, recruiter, opinion.ToString(), cancellationToken);
            await validation.ShowAsync(recommendation, recruiter, Sheet, cancellationToken);
        }

        var read = applications.Save(application with { FirstOpinion = opinion, Status = ApplicationStatus.Read });
        return read.Recommendation is { } shown ? new AssessmentSheet(read, offer.Criteria, shown.Proposal) : null;
    }

    public async Task<JobApplication> DecideAsync(
        JobApplication application, Decision decision, string reason, CvAssessment? corrected, Validator recruiter, CancellationToken cancellationToken)
    {
        if (application.Recommendation is not { } recommendation)
        {
            return applications.Save(application with { Decision = decision, Reason = reason, Status = ApplicationStatus.Decided });
        }

        // Decided already if the second person sent the application back.
        var assessment = application.Assessment ?? await (corrected is null
            ? validation.AcceptAsync(recommendation, recruiter, reason, cancellationToken)
            : validation.ModifyAsync(recommendation, recruiter, corrected, reason, cancellationToken));
        application = applications.Save(application with { Assessment = assessment });
        if (!assessment.Value.IsContradictedBy(decision))
        {
            return applications.Save(application with { Decision = decision, Reason = reason, Status = ApplicationStatus.Decided });
        }

        var contrary = AiRecommendation.For(
            AiUseCases.CvScreening,
            AgainstAdvice,
            new ContraryDecision(decision, assessment.Value.ReadingPriority),
            RecruitmentJson.Default.ContraryDecision,
            recommendation.Origin with { CreatedAt = assessment.Record.RecordedAt });
        await validation.ProposeAsync(contrary, cancellationToken);
        return applications.Save(application with { Contrary = contrary, Reason = reason, Status = ApplicationStatus.AwaitingSecondReview });
    }

    /// <summary>Shows a decision against the model's opinion to one of the two persons, with what speaks for that opinion.</summary>
    public async Task<AssessmentSheet?> ShowContraryAsync(JobApplication application, JobOffer offer, Validator person, CancellationToken cancellationToken)
    {
        if (application is not { Contrary: { } contrary, Assessment: { } assessment })
        {
            return null;
        }

        await validation.ShowAsync(contrary, person, Sheet, cancellationToken);
        return new AssessmentSheet(application, offer.Criteria, assessment.Value) { Contrary = contrary.Proposal.Decision };
    }

    /// <summary>One of the two persons agrees to a decision against the model's opinion, or sends the application back to the recruiter.</summary>
    public async Task<JobApplication> ConfirmAsync(JobApplication application, bool agrees, string reason, Validator person, CancellationToken cancellationToken)
    {
        var contrary = application.Contrary ?? throw new ArgumentException("Nothing is to be confirmed.", nameof(application));
        var decision = agrees
            ? await validation.AcceptAsync(contrary, person, reason, cancellationToken)
            : await validation.RejectAsync(contrary, person, reason, cancellationToken);
        return decision switch
        {
            { HasValue: true } => applications.Save(application with { Decision = decision.Value.Decision, Status = ApplicationStatus.Decided }),
            { Status: RecommendationStatus.Rejected } => applications.Save(application with { Contrary = null, Status = ApplicationStatus.Read }),
            _ => application,
        };
    }
}
