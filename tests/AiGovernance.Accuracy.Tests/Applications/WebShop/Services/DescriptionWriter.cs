using AiGovernance;
using Microsoft.Extensions.AI;

namespace WebShop.Services;

internal interface IDescriptionWriter
{
    Task<string> WriteAsync(Product product, CancellationToken stop);
}

[AiUseCase("product-descriptions")]
internal sealed class DescriptionWriter(IChatClient chat, ILogger<DescriptionWriter> logger) : IDescriptionWriter
{
    private static readonly ChatOptions Options = new() { Temperature = 0.4f, MaxOutputTokens = 300 };

    public async Task<string> WriteAsync(Product product, CancellationToken stop)
    {
        string prompt = $"Describe {product.Name}, made of {product.Material}, for a catalogue. Two sentences.";
        var response = await chat.GetResponseAsync(prompt, Options, stop); // AI: governed
        logger.LogInformation("Draft for {Product}: {Tokens} tokens", product.Id, response.Usage?.TotalTokenCount);
        return await ProofreadAsync(response.Text, stop);
    }

    private async Task<string> ProofreadAsync(string draft, CancellationToken stop)
        => (await chat.GetResponseAsync($"Correct spelling only:\n{draft}", Options, stop)).Text; // AI: governed
}
