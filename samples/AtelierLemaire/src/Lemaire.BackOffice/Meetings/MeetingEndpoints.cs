using Lemaire.BackOffice.Ai;
using Lemaire.BackOffice.Validation;
using Lemaire.Documents.Drafts;
using Lemaire.Documents.Meetings;

namespace Lemaire.BackOffice.Meetings;

public static class MeetingEndpoints
{
    public static void MapMeetings(this WebApplication app)
    {
        var minutes = app.MapGroup("/meetings/minutes");

        minutes.MapPost("/", async (MeetingTranscript transcript, MinutesWriter writer, DraftReview review, CancellationToken cancellationToken) =>
        {
            var sheet = await review.ProposeAsync(await writer.WriteAsync(transcript, cancellationToken), cancellationToken);
            return Results.Accepted($"/meetings/minutes/{sheet.Id}/draft", sheet);
        }).RequireAi("Rédigez le compte rendu avec le modèle Word « CR réunion ».");

        // Nothing reaches the participants before the person who chaired the meeting has read the draft.
        minutes.MapDraftReview("/{id}/draft", DraftKind.MeetingMinutes);

        minutes.MapGet("/{id}", (string id, DraftStore drafts) =>
            drafts.Find(id, DraftKind.MeetingMinutes)?.Released is { } text ? Results.Text(text) : Results.NotFound());
    }
}
