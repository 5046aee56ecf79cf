using Lemaire.BackOffice.Ai;
using Lemaire.Documents.Drafts;
using Lemaire.Documents.Meetings;
using Microsoft.AspNetCore.Mvc;

namespace Lemaire.BackOffice.Meetings;

public static class MeetingEndpoints
{
    public static void MapMeetings(this WebApplication app)
    {
        var minutes = app.MapGroup("/meetings/minutes");

        minutes.MapPost("/", async (MeetingTranscript transcript, MinutesWriter writer, DraftStore drafts, CancellationToken cancellationToken) =>
        {
            var draft = drafts.Save(await writer.WriteAsync(transcript, cancellationToken));
            return Results.Accepted($"/meetings/minutes/{draft.Id}", draft);
        }).RequireAi("Rédigez le compte rendu avec le modèle Word « CR réunion ».");

        minutes.MapGet("/pending", (DraftStore drafts) => drafts.Pending(DraftKind.MeetingMinutes));

        // Nothing reaches the participants before the person who chaired the meeting has read the draft.
        minutes.MapPost("/{id:guid}/approve", (
            Guid id,
            ApproveMinutes body,
            [FromHeader(Name = Roles.Header)] string role,
            DraftStore drafts,
            TimeProvider clock) =>
        {
            if (role != Roles.MeetingChair)
            {
                return Roles.Forbidden(Roles.MeetingChair);
            }

            if (drafts.Find(id, DraftKind.MeetingMinutes) is not { Status: DraftStatus.Pending } draft)
            {
                return Results.NotFound();
            }

            var review = new Review(role, clock.GetUtcNow(), body.Comment);
            return Results.Ok(drafts.Save(draft.Approve(review, body.CorrectedText)));
        });

        minutes.MapPost("/{id:guid}/reject", (
            Guid id,
            [FromHeader(Name = Roles.Header)] string role,
            DraftStore drafts,
            TimeProvider clock) =>
        {
            if (role != Roles.MeetingChair)
            {
                return Roles.Forbidden(Roles.MeetingChair);
            }

            return drafts.Find(id, DraftKind.MeetingMinutes) is { Status: DraftStatus.Pending } draft
                ? Results.Ok(drafts.Save(draft.Reject(new Review(role, clock.GetUtcNow(), null))))
                : Results.NotFound();
        });

        minutes.MapGet("/{id:guid}", (Guid id, DraftStore drafts) =>
            drafts.Find(id, DraftKind.MeetingMinutes) is { CanBeReleased: true } draft
                ? Results.Text(draft.Text)
                : Results.NotFound());
    }

    private sealed record ApproveMinutes(string? CorrectedText, string? Comment);
}
