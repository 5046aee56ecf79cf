using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace ChatPipeline;

/// <summary>Takes e-mail addresses out of prompts, then passes them on.</summary>
public sealed partial class RedactingChatClient(IChatClient innerClient) : DelegatingChatClient(innerClient)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        => base.GetResponseAsync(messages.Select(Redact), options, cancellationToken); // AI: middleware

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in InnerClient.GetStreamingResponseAsync(messages.Select(Redact), options, cancellationToken)) // AI: middleware
        {
            yield return update;
        }
    }

    private static ChatMessage Redact(ChatMessage message) => new(message.Role, Address().Replace(message.Text, "[e-mail]"));

    private static Regex Address() => new(@"\S+@\S+\.\w+");
}
