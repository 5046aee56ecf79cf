using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AiGovernance.Extensions.AI.Tests;

/// <summary>The client of a provider: answers as told, and remembers what reached it.</summary>
internal sealed class ScriptedClient(string? host = "eu.api.openai.example", string? model = "gpt-4o") : IChatClient
{
    public List<ChatOptions?> Received { get; } = [];

    public Func<IEnumerable<ChatMessage>, ChatResponse> Answer { get; set; } = _ => new ChatResponse(new ChatMessage(ChatRole.Assistant, "The minutes."))
    {
        ModelId = "gpt-4o-2024-08-06",
        ResponseId = "r1",
        Usage = new UsageDetails { InputTokenCount = 7, OutputTokenCount = 3 },
    };

    public bool IsDisposed { get; private set; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Received.Add(options);
        return Task.FromResult(Answer(messages));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Received.Add(options);
        yield return new ChatResponseUpdate(ChatRole.Assistant, "The ") { ModelId = "gpt-4o-2024-08-06", ResponseId = "r1" };
        await Task.Yield();
        var answer = Answer(messages);
        yield return new ChatResponseUpdate(ChatRole.Assistant, "minutes.");
        yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(answer.Usage!)]);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
        => serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("openai", host is null ? null : new Uri($"https://{host}/v1"), model)
            : serviceType.IsInstanceOfType(this) ? this
            : null;

    public void Dispose() => IsDisposed = true;
}
