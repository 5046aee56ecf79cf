using System.Net;
using AiGovernance;
using Lemaire.BackOffice.Recruitment;

namespace Lemaire.BackOffice.Validation;

/// <summary>What waits for the signed-in person: as JSON for the intranet, and as a plain page.</summary>
public static class PendingEndpoints
{
    public static void MapPendingValidations(this WebApplication app)
    {
        app.MapGet("/validation/pending", (SignedInPerson person, IHumanValidation validation, ApplicationStore applications, CancellationToken cancellationToken) =>
            PendingOf(person, validation, applications, cancellationToken));

        app.MapGet("/validation", async (SignedInPerson person, IHumanValidation validation, ApplicationStore applications, CancellationToken cancellationToken) =>
        {
            var items = new List<string>();
            await foreach (var pending in PendingOf(person, validation, applications, cancellationToken))
            {
                string decision = WebUtility.HtmlEncode(pending.Decision ?? pending.PointId);
                string subject = pending.Address is null ? decision : $"<a href=\"{WebUtility.HtmlEncode(pending.Address)}\">{decision}</a>";
                string due = pending.DueAt is { } dueAt ? $"à décider avant le <time>{dueAt.ToLocalTime():dd/MM/yyyy HH:mm}</time>" : "sans délai";
                items.Add($"<li>{subject}, {due} <small>({WebUtility.HtmlEncode(pending.UseCaseId)})</small></li>");
            }

            string list = items.Count == 0 ? "<p>Rien n'attend votre décision.</p>" : $"<ol>{string.Concat(items)}</ol>";
            return Results.Content(
                $"<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>À valider</title></head><body><h1>À valider</h1>{list}</body></html>",
                "text/html; charset=utf-8");
        });
    }

    private static async IAsyncEnumerable<Pending> PendingOf(
        SignedInPerson person,
        IHumanValidation validation,
        ApplicationStore applications,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var pending in validation.GetPendingAsync(validator: person.Validator, cancellationToken: cancellationToken))
        {
            yield return new Pending(pending.RecommendationId, pending.UseCaseId, pending.PointId, pending.Decision, pending.DueAt, AddressOf(pending, applications));
        }
    }

    // The stores of this sample are in memory: what an earlier run proposed is still in the journal, but nowhere else.
    private static string? AddressOf(PendingValidation pending, ApplicationStore applications) => pending.UseCaseId switch
    {
        AiUseCases.MeetingMinutes => $"/meetings/minutes/{pending.RecommendationId}/draft",
        AiUseCases.ProductDescriptions => $"/products/descriptions/{pending.RecommendationId}",
        AiUseCases.CvScreening when applications.FindByRecommendation(pending.RecommendationId) is { } application => $"/recruitment/applications/{application.Id}",
        _ => null,
    };

    private sealed record Pending(string Id, string UseCaseId, string PointId, string? Decision, DateTimeOffset? DueAt, string? Address);
}
