using AiGovernance;
using Microsoft.Extensions.AI;

namespace Lemaire.BackOffice.Recruitment;

public sealed class CvScreening(IChatClient chat, ApplicationStore applications, IHumanValidation validation, ILogger<CvScreening> logger)
{
    /// <summary>Asks for a reading order. Every application is read by a person; none is refused here.</summary>
    /// <returns>How many applications now carry an assessment.</returns>
    public async Task<int> AssessAsync(JobOffer offer, Validator requester, CancellationToken cancellationToken)
    {
        var assessed = 0;
        foreach (var application in applications.For(offer.Id).Where(a => a is { Recommendation: null, Status: ApplicationStatus.Received }))
        {
            if (await AskAsync(PseudonymousApplication.From(application)) is { } recommendation)
            {
                await validation.ProposeAsync(recommendation, cancellationToken);
                applications.Save(application with { Recommendation = recommendation });
                assessed++;
            }
        }

        return assessed;

        [AiUseCase(AiUseCases.CvScreening)]
        async Task<AiRecommendation<CvAssessment>?> AskAsync(PseudonymousApplication candidate)
        {
            var response = await chat.GetResponseAsync<CvAssessment>(
                $"""
                Tu aides une recruteuse à choisir dans quel ordre lire des candidatures. Tu ne décides rien.
                Compare seulement les compétences déclarées aux critères de l'offre. Ne déduis ni âge, ni origine,
                ni sexe, ni santé, ni opinion, et ne tiens aucun compte des interruptions de carrière.

                Offre : {offer.Title}
                Critères : {string.Join(" ; ", offer.Criteria)}

                Candidature {candidate.Token}
                Expérience : {candidate.Experience}
                Formation : {candidate.Education}
                Compétences : {candidate.Skills}
                Lettre : {candidate.CoverLetter}
                """,
                cancellationToken: cancellationToken);

            if (response.TryGetResult(out var assessment))
            {
                var origin = new RecommendationOrigin
                {
                    ServiceId = "azure-openai",
                    Model = response.ModelId,
                    InputHash = ContentHash.Of(candidate.ToString()),
                    RequesterId = requester.Id,
                };
                return AiRecommendation.For(AiUseCases.CvScreening, "read-application", assessment, RecruitmentJson.Default.CvAssessment, origin);
            }

            logger.LogWarning("Réponse illisible pour la candidature {Token} : elle sera lue sans avis.", candidate.Token);
            return null;
        }
    }
}
