using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace ChatPipeline;

/// <summary>An own client for a provider that has no library: here data leaves.</summary>
public sealed class AlbertChatClient : IChatClient
{
    private readonly HttpClient _http;

    public AlbertChatClient(string key)
    {
        _http = new HttpClient { BaseAddress = new Uri("https://albert.api.etalab.gouv.fr/") }; // AI: adapter endpoint
        _http.DefaultRequestHeaders.Authorization = new("Bearer", key);
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var body = new { model = options?.ModelId ?? "albert-large", messages = messages.Select(message => new { role = message.Role.Value, content = message.Text }) };
        using var response = await _http.PostAsJsonAsync("v1/chat/completions", body, cancellationToken); // AI: adapter endpoint
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var whole = await GetResponseAsync(messages, options, cancellationToken); // AI: middleware
        foreach (var update in whole.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _http.Dispose();
}
