namespace Lemaire.BackOffice.Recruitment;

/// <summary>An application as the candidate sent it. Only <see cref="PseudonymousApplication"/> leaves the company.</summary>
public sealed record JobApplication(
    Guid Id,
    string JobId,
    string FirstName,
    string LastName,
    string Email,
    string PostalAddress,
    string Experience,
    string Education,
    string Skills,
    string CoverLetter)
{
    public ApplicationStatus Status { get; init; } = ApplicationStatus.Received;

    /// <summary>The model's opinion. Hidden from the recruiter until she has read the application herself.</summary>
    public CvAssessment? Assessment { get; init; }

    public Decision? FirstOpinion { get; init; }

    public Decision? Decision { get; init; }

    public string? Reason { get; init; }

    /// <summary>A decision against the model's opinion needs a second person, so that the model is neither followed nor ignored by habit.</summary>
    public bool Contradicts(Decision decision) => Assessment is { ReadingPriority: var priority }
        && (decision == Recruitment.Decision.Refuse ? priority <= 2 : priority >= 4);
}
