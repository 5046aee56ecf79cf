using Lemaire.BackOffice.Ai;
using Microsoft.AspNetCore.Mvc;

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

        recruitment.MapPost("/jobs/{jobId}/assessment", async (
            string jobId,
            ApplicationStore applications,
            CvScreening screening,
            CancellationToken cancellationToken) =>
            applications.FindOffer(jobId) is { } offer
                ? Results.Ok(new { assessed = await screening.AssessAsync(offer, cancellationToken) })
                : Results.NotFound())
            .RequireAi("Lisez les candidatures par ordre d'arrivée.");

        // The rank shows only once the recruiter has formed an opinion of her own.
        recruitment.MapGet("/jobs/{jobId}/applications", (string jobId, ApplicationStore applications) =>
            applications.For(jobId).Select(a => a.FirstOpinion is null ? a with { Assessment = null } : a));

        recruitment.MapPost("/applications/{id:guid}/reading", (
            Guid id,
            Opinion body,
            [FromHeader(Name = Roles.Header)] string role,
            ApplicationStore applications) =>
        {
            if (role != Roles.Recruiter)
            {
                return Roles.Forbidden(Roles.Recruiter);
            }

            return applications.Find(id) is { Status: ApplicationStatus.Received } application
                ? Results.Ok(applications.Save(application with { FirstOpinion = body.Decision, Status = ApplicationStatus.Read }))
                : Results.NotFound();
        });

        recruitment.MapPost("/applications/{id:guid}/decision", (
            Guid id,
            ReasonedDecision body,
            [FromHeader(Name = Roles.Header)] string role,
            ApplicationStore applications) =>
        {
            if (role != Roles.Recruiter)
            {
                return Roles.Forbidden(Roles.Recruiter);
            }

            if (applications.Find(id) is not { Status: ApplicationStatus.Read } application)
            {
                return Results.Problem("Lisez d'abord la candidature.", statusCode: StatusCodes.Status409Conflict);
            }

            return Results.Ok(applications.Save(application with
            {
                Decision = body.Decision,
                Reason = body.Reason,
                Status = application.Contradicts(body.Decision) ? ApplicationStatus.AwaitingSecondReview : ApplicationStatus.Decided,
            }));
        });

        recruitment.MapPost("/applications/{id:guid}/second-review", (
            Guid id,
            ReasonedDecision body,
            [FromHeader(Name = Roles.Header)] string role,
            ApplicationStore applications) =>
        {
            if (role != Roles.HrDirector)
            {
                return Roles.Forbidden(Roles.HrDirector);
            }

            return applications.Find(id) is { Status: ApplicationStatus.AwaitingSecondReview } application
                ? Results.Ok(applications.Save(application with
                {
                    Decision = body.Decision,
                    Reason = body.Reason,
                    Status = ApplicationStatus.Decided,
                }))
                : Results.NotFound();
        });
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

    private sealed record ReasonedDecision(Decision Decision, string Reason);
}
