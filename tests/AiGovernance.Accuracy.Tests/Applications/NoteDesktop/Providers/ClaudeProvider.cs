using System.Net.Http.Json;
using System.Text.Json;

namespace NoteDesktop.Providers;

public sealed class ClaudeProvider : INoteProvider
{
    private readonly HttpClient _http;

    public ClaudeProvider(string key)
    {
        _http = new HttpClient();
        _http.BaseAddress = new Uri("https://api.anthropic.com/"); // AI: endpoint
        _http.DefaultRequestHeaders.Add("x-api-key", key);
        _http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
    }

    public async Task<string> CompleteAsync(string prompt, CancellationToken cancellationToken)
    {
        var body = new { model = "claude-sonnet-4-5", max_tokens = 500, messages = new[] { new { role = "user", content = prompt } } };
        using var response = await _http.PostAsJsonAsync("v1/messages", body, cancellationToken); // AI: same endpoint
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return json.GetProperty("content")[0].GetProperty("text").GetString() ?? "";
    }
}
