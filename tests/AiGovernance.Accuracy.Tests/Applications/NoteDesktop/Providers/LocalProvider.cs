using System.Net.Http.Json;
using System.Text.Json;

namespace NoteDesktop.Providers;

/// <summary>Ollama, or any server that speaks OpenAI's protocol.</summary>
public sealed class LocalProvider : INoteProvider
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(10) };
    private readonly UriBuilder _address = new("http", "localhost", 11434); // AI: endpoint; the port is a number beside the host

    public string Model { get; set; } = "mistral";

    public async Task<string> CompleteAsync(string prompt, CancellationToken cancellationToken)
    {
        _address.Path = "/api/generate";
        using var response = await _http.PostAsJsonAsync(_address.Uri, new { model = Model, prompt, stream = false }, cancellationToken);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("response").GetString() ?? "";
    }

    public async Task<bool> IsRunningAsync()
    {
        try
        {
            using var response = await _http.GetAsync("http://localhost:11434/api/tags");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async Task<float[]> EmbedAsync(string text)
    {
        var answer = await _http.PostAsJsonAsync("http://localhost:11434/api/embed", new { model = "bge-m3", input = text }); // AI: endpoint
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return json.GetProperty("embeddings")[0].Deserialize<float[]>() ?? [];
    }
}
