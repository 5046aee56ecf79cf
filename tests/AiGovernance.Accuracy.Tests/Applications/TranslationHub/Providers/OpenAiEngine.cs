using OpenAI.Chat;

namespace TranslationHub.Providers;

public sealed class OpenAiEngine(string key) : ITranslationEngine
{
    private readonly ChatClient _client = new("gpt-4o-mini", key);

    public string Name => "openai";

    public async Task<string> TranslateAsync(string text, string targetLanguage, CancellationToken cancellationToken = default)
        => await AskAsync($"Translate to {targetLanguage}:\n{text}", cancellationToken);

    public Task<string> DetectAsync(string text) => AskAsync("ISO code of the language of:\n" + text, CancellationToken.None);

    private async Task<string> AskAsync(string prompt, CancellationToken stop)
    {
        ChatCompletion completion = await _client.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: stop); // AI: gateway
        return completion.Content[0].Text;
    }
}
