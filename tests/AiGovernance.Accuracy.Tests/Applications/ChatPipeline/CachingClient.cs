using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace ChatPipeline;

/// <summary>Middleware written against the interface, with the forwarding in a helper.</summary>
public sealed class CachingClient : IChatClient
{
    private readonly ConcurrentDictionary<string, ChatResponse> _answers = new();
    private readonly IChatClient _inner;

    public CachingClient(IChatClient inner) => _inner = inner;

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        string key = string.Join('\n', list.Select(message => message.Text));
        if (!_answers.TryGetValue(key, out var answer))
        {
            _answers[key] = answer = await AskAsync(list, options, cancellationToken);
        }

        return answer;
    }

    IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
        => _inner.GetStreamingResponseAsync(messages, options, cancellationToken); // AI: middleware

    public object? GetService(Type serviceType, object? serviceKey = null) => _inner.GetService(serviceType, serviceKey);

    public void Dispose() => _inner.Dispose();

    private async Task<ChatResponse> AskAsync(List<ChatMessage> messages, ChatOptions? options, CancellationToken stop)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await _inner.GetResponseAsync(messages, options, stop); // AI: middleware
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(attempt * 500, stop);
            }
        }
    }
}
