using System.Text.Json.Serialization;
using AiGovernance;

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

    /// <summary>The model's opinion, if it gave one. Shown as an <see cref="AssessmentSheet"/> and nowhere else.</summary>
    [JsonIgnore]
    public AiRecommendation<CvAssessment>? Recommendation { get; init; }

    /// <summary>The opinion as the recruiter accepted or corrected it.</summary>
    [JsonIgnore]
    public HumanDecision<CvAssessment>? Assessment { get; init; }

    /// <summary>A decision against that opinion, until two persons have agreed on it.</summary>
    [JsonIgnore]
    public AiRecommendation<ContraryDecision>? Contrary { get; init; }

    public Decision? FirstOpinion { get; init; }

    public Decision? Decision { get; init; }

    public string? Reason { get; init; }
}
