using GeneratedClients.Mistral;
using GeneratedClients.OpenAi.Chat.Completions;
using GeneratedClients.Orders;

namespace GeneratedClients;

/// <summary>Uses the clients that were generated from descriptions of the services.</summary>
public sealed class FollowUp(MistralClient mistral, OpenAiClient openAi, OrderRequestBuilder orders)
{
    public async Task<string> WriteAsync(string order)
    {
        string details = await orders.PostAsync(order);
        var answer = await mistral.ChatAsync(new ChatCompletionRequest { Model = "mistral-small-latest", Messages = { new Message { Role = "user", Content = details } } }, CancellationToken.None);
        return answer.Id + await openAi.Completions.PostAsync(details);
    }
}
