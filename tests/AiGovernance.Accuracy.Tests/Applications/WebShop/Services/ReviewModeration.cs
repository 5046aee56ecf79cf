using Azure.AI.OpenAI;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace WebShop.Services;

internal sealed record Verdict(bool Accepted, string? Reason = null);

internal interface IReviewModeration
{
    Task<Verdict> CheckAsync(string review);
}

internal sealed class ReviewModeration : IReviewModeration
{
    private readonly ModerationClient _moderation;
    private readonly ChatClient _judge;

    public ReviewModeration(IConfiguration configuration, AzureOpenAIClient azure)
    {
        var openAi = new OpenAIClient(configuration["OpenAI:Key"]);
        _moderation = openAi.GetModerationClient("omni-moderation-latest");
        _judge = azure.GetChatClient("gpt-4o-mini");
    }

    public async Task<Verdict> CheckAsync(string review)
    {
        var moderation = await _moderation.ClassifyTextAsync(review); // AI: call
        if (moderation.Value.Flagged)
        {
            return new Verdict(false, "flagged");
        }

        List<OpenAI.Chat.ChatMessage> messages =
        [
            new SystemChatMessage("Answer yes if the review names an employee, else no."),
            new UserChatMessage(review),
        ];
        ChatCompletion completion = await _judge.CompleteChatAsync(messages, new ChatCompletionOptions { MaxOutputTokenCount = 3 }); // AI: call
        return completion.Content[0].Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase)
            ? new Verdict(false, "names a person")
            : new Verdict(true);
    }
}
