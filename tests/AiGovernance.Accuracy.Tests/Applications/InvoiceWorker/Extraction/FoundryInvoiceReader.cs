using System.Text.Json;
using Azure;
using Azure.AI.Inference;

namespace InvoiceWorker.Extraction;

internal sealed class FoundryInvoiceReader(ChatCompletionsClient client) : IInvoiceReader
{
    public Task<Invoice?> ReadAsync(string text, CancellationToken stop)
    {
        var options = new ChatCompletionsOptions
        {
            Model = "mistral-large-2411",
            Messages = { new ChatRequestSystemMessage("Return the invoice as JSON."), new ChatRequestUserMessage(text) },
        };

        // Not awaited here: the pending calls run side by side.
        Task<Response<ChatCompletions>> first = client.CompleteAsync(options, stop); // AI: call
        Task<Response<ChatCompletions>> second = client.CompleteAsync(options, stop); // AI: call
        return BetterOfAsync(first, second);
    }

    public string Language(string text)
    {
        var options = new ChatCompletionsOptions([new ChatRequestUserMessage("Which language?\n" + text)]);
        return client.Complete(options).Value.Content; // AI: call
    }

    private static async Task<Invoice?> BetterOfAsync(params Task<Response<ChatCompletions>>[] answers)
    {
        foreach (var answer in await Task.WhenAll(answers))
        {
            if (JsonSerializer.Deserialize<Invoice>(answer.Value.Content) is { Total: > 0 } invoice)
            {
                return invoice;
            }
        }

        return null;
    }
}
