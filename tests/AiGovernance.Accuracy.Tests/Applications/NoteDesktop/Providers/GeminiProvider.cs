using System.Net.Http.Json;
using System.Text.Json;

namespace NoteDesktop.Providers;

public sealed class GeminiProvider(HttpClient http, string key) : INoteProvider
{
    private const string Host = "https://generativelanguage.googleapis.com"; // AI: endpoint

    private static string UrlFor(string model, string key) => $"{Host}/v1beta/models/{model}:generateContent?key={key}"; // AI: same endpoint

    public async Task<string> CompleteAsync(string prompt, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync(
            UrlFor("gemini-2.5-flash", key),
            new { contents = new[] { new { parts = new[] { new { text = prompt } } } } },
            cancellationToken);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return json.GetProperty("candidates")[0].ToString();
    }
}
