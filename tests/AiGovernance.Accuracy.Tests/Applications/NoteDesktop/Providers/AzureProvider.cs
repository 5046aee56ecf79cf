using System.Net.Http.Json;

namespace NoteDesktop.Providers;

public sealed class AzureProvider(HttpClient http) : INoteProvider
{
    public string Resource { get; init; } = "";

    public string Deployment { get; init; } = "";

    private string Endpoint => $"https://{Resource}.openai.azure.com/openai/deployments/{Deployment}/chat/completions?api-version=2024-10-21"; // AI: endpoint

    public async Task<string> CompleteAsync(string prompt, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync(Endpoint, new { messages = new[] { new { role = "user", content = prompt } } }, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public sealed class SpeechProvider(HttpClient http)
{
    private static readonly Dictionary<string, string> Regions = new()
    {
        ["westeurope"] = "https://westeurope.stt.speech.microsoft.com/speech/recognition/conversation/cognitiveservices/v1", // AI: endpoint
        ["francecentral"] = "https://francecentral.stt.speech.microsoft.com/speech/recognition/conversation/cognitiveservices/v1", // AI: endpoint
    };

    public Task<HttpResponseMessage> RecogniseAsync(string region, Stream wav) => http.PostAsync(Regions[region] + "?language=fr-FR", new StreamContent(wav));
}
