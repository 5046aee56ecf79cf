using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>A view of a governed client that names the use case of every call. The client itself stays its owner's: disposing the view does nothing.</summary>
internal sealed class UseCaseChatClient(IChatClient innerClient, string useCaseId) : DelegatingChatClient(innerClient)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        => base.GetResponseAsync(messages, UseCaseOption.With(options, useCaseId), cancellationToken);

    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        => base.GetStreamingResponseAsync(messages, UseCaseOption.With(options, useCaseId), cancellationToken);

    protected override void Dispose(bool disposing) => base.Dispose(disposing: false);
}
