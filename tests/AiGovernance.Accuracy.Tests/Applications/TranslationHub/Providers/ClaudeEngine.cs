using Anthropic;
using Anthropic.Models.Messages;

namespace TranslationHub.Providers;

/// <summary>The shared part of the engines that speak to a prompt-based service.</summary>
public abstract class PromptEngine : ITranslationEngine
{
    public abstract string Name { get; }

    public Task<string> TranslateAsync(string text, string targetLanguage, CancellationToken cancellationToken = default)
        => PromptAsync($"Translate to {targetLanguage}: {text}", cancellationToken);

    public Task<string> DetectAsync(string text) => PromptAsync($"Language of: {text}", default);

    protected abstract Task<string> PromptAsync(string prompt, CancellationToken stop);
}

public sealed class ClaudeEngine : PromptEngine
{
    private readonly AnthropicClient _client = new();

    public override string Name => "claude";

    protected override async Task<string> PromptAsync(string prompt, CancellationToken stop)
    {
        var message = await _client.Messages.Create( // AI: gateway
            new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 800, Messages = [new UserMessageParam { Content = prompt }] },
            stop);
        return message.Content[0].ToString()!;
    }
}
