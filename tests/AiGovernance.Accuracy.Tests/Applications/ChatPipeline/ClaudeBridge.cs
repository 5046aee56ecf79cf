using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatPipeline;

/// <summary>Offers one provider's SDK as the abstraction of another library.</summary>
public sealed class ClaudeBridge(AnthropicClient claude) : IChatCompletionService
{
    public IReadOnlyDictionary<string, object?> Attributes { get; } = new Dictionary<string, object?>();

    public async Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default)
    {
        var message = await claude.Messages.Create(ToParameters(chatHistory), cancellationToken); // AI: adapter call
        return [new ChatMessageContent(AuthorRole.Assistant, message.Content[0].ToString())];
    }

    public async IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var piece in claude.Messages.CreateStreaming(ToParameters(chatHistory), cancellationToken)) // AI: adapter call
        {
            yield return new StreamingChatMessageContent(AuthorRole.Assistant, piece.ToString());
        }
    }

    private static MessageCreateParams ToParameters(ChatHistory history) => new()
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 1000,
        Messages = [.. history.Select(turn => (MessageParam)new UserMessageParam { Content = turn.Content ?? "" })],
    };
}
