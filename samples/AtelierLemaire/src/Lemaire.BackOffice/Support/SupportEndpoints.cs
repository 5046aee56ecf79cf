using Lemaire.BackOffice.Ai;
using Lemaire.BackOffice.Validation;
using Microsoft.Extensions.AI;

namespace Lemaire.BackOffice.Support;

public static class SupportEndpoints
{
    public static void MapSupport(this WebApplication app)
    {
        var support = app.MapGroup("/support");

        support.MapPost("/sessions", () => new { sessionId = Guid.NewGuid().ToString("N"), disclosure = SupportAssistant.Disclosure });

        // The event type marks the text as generated, for machines; the disclosure above tells the customer.
        support.MapPost("/messages", (CustomerMessage message, SupportAssistant assistant, CancellationToken cancellationToken) =>
            TypedResults.ServerSentEvents(assistant.AnswerAsync(message, cancellationToken), eventType: "ai-generated"))
            .RequireAi("Écrivez à support@atelier-lemaire.example : un conseiller vous répondra sous un jour ouvré.");

        support.MapPost("/replies/polite", async (AdviserReply reply, IChatClient chatClient, CancellationToken cancellationToken) =>
            Results.Text(await PoliteReply.RewriteAsync(chatClient, reply.Text, cancellationToken)))
            .RequireAi("Relisez votre réponse avec la charte de ton du service client.");

        // The assistant may take note of a request; granting or refusing it is for an adviser.
        support.MapPost("/refunds", (NewRefundRequest body, RefundRequestStore refunds) =>
        {
            var request = refunds.Save(new RefundRequest(Guid.NewGuid(), body.SessionId, body.OrderNumber, body.Wish));
            return Results.Accepted($"/support/refunds/{request.Id}", request);
        });

        support.MapGet("/refunds/pending", (RefundRequestStore refunds) => refunds.Pending());

        support.MapPost("/refunds/{id:guid}/decision", (
            Guid id,
            RefundDecision body,
            SignedInPerson person,
            RefundRequestStore refunds) =>
        {
            if (!person.Has(Roles.SupportAgent))
            {
                return Roles.Forbidden(Roles.SupportAgent);
            }

            return refunds.Find(id) is { Status: RefundStatus.Pending } request
                ? Results.Ok(refunds.Save(request with { Status = body.Granted ? RefundStatus.Granted : RefundStatus.Refused, Reason = body.Reason }))
                : Results.NotFound();
        });
    }

    private sealed record AdviserReply(string Text);

    private sealed record NewRefundRequest(string SessionId, string OrderNumber, string Wish);

    private sealed record RefundDecision(bool Granted, string Reason);
}
