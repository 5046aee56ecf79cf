using Lemaire.BackOffice.Ai;
using Lemaire.BackOffice.Validation;

namespace Lemaire.BackOffice.Recruitment;

public static class RecruitmentEndpoints
{
    public static void MapRecruitment(this WebApplication app)
    {
        var recruitment = app.MapGroup("/recruitment");

        recruitment.MapPost("/applications", (NewApplication body, ApplicationStore applications) =>
        {
            if (applications.FindOffer(body.JobId) is null)
            {
                return Results.NotFound();
            }

            var application = applications.Save(new JobApplication(
                Guid.NewGuid(), body.JobId, body.FirstName, body.LastName, body.Email, body.PostalAddress,
                body.Experience, body.Education, body.Skills, body.CoverLetter));

            return Results.Created($"/recruitment/applications/{application.Id}", new
            {
                application.Id,
                notice = "Un outil d'aide à la lecture peut proposer un ordre de lecture des candidatures. "
                    + "Chaque candidature est lue et décidée par une personne. Vous pouvez vous y opposer "
                    + "ou demander une explication : recrutement@atelier-lemaire.example.",
            });
        });

        // Whoever starts this cannot validate decisions against its advice.
        recruitment.MapPost("/jobs/{jobId}/assessment", async (
            string jobId,
            SignedInPerson person,
            ApplicationStore applications,
            CvScreening screening,
            CancellationToken cancellationToken) =>
            applications.FindOffer(jobId) is { } offer
                ? Results.Ok(new { assessed = await screening.AssessAsync(offer, person.Validator, cancellationToken) })
                : Results.NotFound())
            .RequireAi("Lisez les candidatures par ordre d'arrivée.");

        // The model's opinion is not in here: it shows only once the recruiter has formed one of her own.
        recruitment.MapGet("/jobs/{jobId}/applications", (string jobId, ApplicationStore applications) => applications.For(jobId));

        recruitment.MapGet("/applications/{id:guid}", (Guid id, ApplicationStore applications) =>
            applications.Find(id) is { } application ? Results.Ok(application) : Results.NotFound());

        recruitment.MapPost("/applications/{id:guid}/reading", async (
            Guid id, Opinion body, SignedInPerson person, ApplicationStore applications, ApplicationReview review, CancellationToken cancellationToken) =>
        {
            if (!person.Has(Roles.Recruiter))
            {
                return Roles.Forbidden(Roles.Recruiter);
            }

            if (applications.Find(id) is not { Status: ApplicationStatus.Received } application || applications.FindOffer(application.JobId) is not { } offer)
            {
                return Results.NotFound();
            }

            return Results.Ok(await review.ReadAsync(application, offer, body.Decision, person.Validator, cancellationToken));
        });

        recruitment.MapPost("/applications/{id:guid}/decision", async (
            Guid id, ReasonedDecision body, SignedInPerson person, ApplicationStore applications, ApplicationReview review, CancellationToken cancellationToken) =>
        {
            if (!person.Has(Roles.Recruiter))
            {
                return Roles.Forbidden(Roles.Recruiter);
            }

            return applications.Find(id) is { Status: ApplicationStatus.Read } application
                ? Results.Ok(await review.DecideAsync(application, body.Decision, body.Reason, body.CorrectedAssessment, person.Validator, cancellationToken))
                : Results.Problem("Lisez d'abord la candidature.", statusCode: StatusCodes.Status409Conflict);
        });

        recruitment.MapGet("/applications/{id:guid}/second-review", async (
            Guid id, SignedInPerson person, ApplicationStore applications, ApplicationReview review, CancellationToken cancellationToken) =>
            applications.Find(id) is { Status: ApplicationStatus.AwaitingSecondReview } application && applications.FindOffer(application.JobId) is { } offer
                ? Results.Ok(await review.ShowContraryAsync(application, offer, person.Validator, cancellationToken))
                : Results.NotFound());

        recruitment.MapPost("/applications/{id:guid}/second-review", async (
            Guid id, SecondReview body, SignedInPerson person, ApplicationStore applications, ApplicationReview review, CancellationToken cancellationToken) =>
            applications.Find(id) is { Status: ApplicationStatus.AwaitingSecondReview } application
                ? Results.Ok(await review.ConfirmAsync(application, body.Agrees, body.Reason, person.Validator, cancellationToken))
                : Results.NotFound());
    }

    private sealed record NewApplication(
        string JobId,
        string FirstName,
        string LastName,
        string Email,
        string PostalAddress,
        string Experience,
        string Education,
        string Skills,
        string CoverLetter);

    private sealed record Opinion(Decision Decision);

    private sealed record ReasonedDecision(Decision Decision, string Reason, CvAssessment? CorrectedAssessment);

    private sealed record SecondReview(bool Agrees, string Reason);
}
