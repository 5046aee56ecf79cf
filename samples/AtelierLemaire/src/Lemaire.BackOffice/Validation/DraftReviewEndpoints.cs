using Lemaire.Documents.Drafts;

namespace Lemaire.BackOffice.Validation;

public static class DraftReviewEndpoints
{
    /// <summary>A draft on its reviewer's screen, and what the reviewer says of it.</summary>
    public static void MapDraftReview(this RouteGroupBuilder group, string path, DraftKind kind)
    {
        group.MapGet(path, async (string id, SignedInPerson person, DraftStore drafts, DraftReview review, CancellationToken cancellationToken) =>
            drafts.Find(id, kind) is { } draft
                ? Results.Ok(await review.ShowAsync(draft, person.Validator, cancellationToken))
                : Results.NotFound());

        group.MapPost(path + "/approve", async (string id, Approval body, SignedInPerson person, DraftStore drafts, DraftReview review, CancellationToken cancellationToken) =>
        {
            if (drafts.Find(id, kind) is not { } draft)
            {
                return Results.NotFound();
            }

            await review.ApproveAsync(draft, person.Validator, body.CorrectedText, body.Comment, cancellationToken);
            return Results.NoContent();
        });

        group.MapPost(path + "/reject", async (string id, Rejection body, SignedInPerson person, DraftStore drafts, DraftReview review, CancellationToken cancellationToken) =>
        {
            if (drafts.Find(id, kind) is not { } draft)
            {
                return Results.NotFound();
            }

            await review.RejectAsync(draft, person.Validator, body.Comment, cancellationToken);
            return Results.NoContent();
        });
    }

    private sealed record Approval(string? CorrectedText, string? Comment);

    private sealed record Rejection(string? Comment);
}
