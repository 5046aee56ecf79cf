using System.Net.Http.Json;
using System.Text.Json;

namespace NoteDesktop.Providers;

/// <summary>The organisation's own server: only its owner knows the host, the path is that of the protocol.</summary>
public sealed class CustomServerProvider(HttpClient http, Func<string> server) : INoteProvider
{
    private const string ChatPath = "/v1/chat/completions"; // AI: endpoint

    public async Task<string> CompleteAsync(string prompt, CancellationToken cancellationToken)
    {
        var uri = new Uri(new Uri(server()), ChatPath);
        using var response = await http.PostAsJsonAsync(uri, new { messages = new[] { new { role = "user", content = prompt } } }, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    public async Task<string> TranscribeAsync(Stream audio)
    {
        using var form = new MultipartFormDataContent { { new StreamContent(audio), "file", "note.wav" } };
        using var response = await http.PostAsync($"{server().TrimEnd('/')}/v1/audio/transcriptions", form); // AI: endpoint
        return await response.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> SaveAsync(string note) => http.PostAsync($"{server()}/v1/notes", new StringContent(note));
}
