using Microsoft.Extensions.AI;
using OllamaSharp;
using OllamaSharp.Models;

namespace TranslationHub.Providers;

public sealed class OllamaEngine : ITranslationEngine
{
    private readonly OllamaApiClient _ollama;

    public OllamaEngine(Uri address, string model) => _ollama = new OllamaApiClient(address, model);

    public string Name => "ollama";

    public async Task<string> TranslateAsync(string text, string targetLanguage, CancellationToken cancellationToken = default)
    {
        string result = "";
        await foreach (var piece in _ollama.GenerateAsync(new GenerateRequest { Prompt = $"To {targetLanguage}: {text}" }, cancellationToken)) // AI: gateway
        {
            result += piece?.Response;
        }

        return result;
    }

    public async Task<string> DetectAsync(string text)
    {
        IChatClient chat = _ollama;
        var response = await chat.GetResponseAsync("ISO code of the language of: " + text); // AI: gateway
        return response.Text;
    }

    public async Task EnsureModelAsync(string model)
    {
        await foreach (var status in _ollama.PullModelAsync(model))
        {
            Console.WriteLine(status?.Status);
        }
    }
}
