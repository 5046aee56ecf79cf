using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using NoteDesktop.Settings;

namespace NoteDesktop.Providers;

public sealed class ChatGptProvider(HttpClient http, ProviderSettings settings) : INoteProvider
{
    public const string DefaultUrl = "https://api.openai.com/v1/chat/completions"; // AI: endpoint

    public async Task<string> CompleteAsync(string prompt, CancellationToken cancellationToken)
    {
        string body = JsonSerializer.Serialize(new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = prompt } } });
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Address)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.ApiKey);
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
