using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace WebShop.Endpoints;

internal static class AssistantEndpoints
{
    private const string Persona = "You are the assistant of a shop. Answer from the catalogue only.";

    public static void MapAssistant(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/assistant", async (Question question, IChatClient chat, CancellationToken stop) =>
        {
            ChatMessage[] messages = [new(ChatRole.System, Persona), new(ChatRole.User, question.Text)];
            var reply = await chat.GetResponseAsync(messages, cancellationToken: stop); // AI: call
            return Results.Ok(reply.Text);
        });

        routes.MapPost("/assistant/stream", (Question question, IChatClient chat, CancellationToken stop) => Stream(chat, question.Text, stop));

        routes.MapPost("/assistant/classify", async (Question question, IChatClient chat) =>
            (await chat.GetResponseAsync<Topic>(question.Text)).Result); // AI: call
    }

    private static async IAsyncEnumerable<string> Stream(IChatClient chat, string text, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var update in chat.GetStreamingResponseAsync(text, cancellationToken: stop)) // AI: call
        {
            if (update.Text is { Length: > 0 } piece)
            {
                yield return piece;
            }
        }
    }

    internal sealed record Question(string Text);

    internal enum Topic
    {
        Delivery,
        Return,
        Product,
        Other,
    }
}
