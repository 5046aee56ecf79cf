using RestSharp;

namespace NoteDesktop.Providers;

public sealed class WhisperUploader : IDisposable
{
    private readonly RestClient _client = new("https://api.openai.com/v1"); // AI: endpoint
    private readonly RestClient _crm = new("https://crm.lemaire.example/api");

    public async Task<string?> TranscribeAsync(string path, CancellationToken stop)
    {
        var request = new RestRequest("audio/transcriptions", Method.Post).AddFile("file", path).AddParameter("model", "whisper-1"); // AI: same endpoint
        var response = await _client.ExecuteAsync(request, stop);
        await _crm.PostAsync(new RestRequest("notes").AddJsonBody(response.Content ?? ""), stop);
        return response.Content;
    }

    public void Dispose()
    {
        _client.Dispose();
        _crm.Dispose();
    }
}
