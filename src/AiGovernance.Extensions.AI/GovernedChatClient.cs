using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>A chat client that asks the register before each call and keeps a record of it.</summary>
internal sealed class GovernedChatClient(IChatClient innerClient, CallGovernance governance) : DelegatingChatClient(innerClient)
{
    private readonly ServedBy _service = ServedBy.Of(innerClient);

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var gathered = Gathered(messages);
        var call = await BeginAsync(gathered, options, cancellationToken).ConfigureAwait(false);
        ChatResponse response;
        try
        {
            response = await base.GetResponseAsync(gathered, UseCaseOption.Without(options), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await call.FailAsync(exception).ConfigureAwait(false);
            throw;
        }

        await call.EndAsync(ChatOutput.Of(response, governance.HashesContent)).ConfigureAwait(false);
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var gathered = Gathered(messages);
        var call = await BeginAsync(gathered, options, cancellationToken).ConfigureAwait(false);
        var output = new ChatOutput(governance.HashesContent);
        bool isAtEnd = false;
        Exception? failure = null;
        var updates = base.GetStreamingResponseAsync(gathered, UseCaseOption.Without(options), cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                try
                {
                    if (!await updates.MoveNextAsync().ConfigureAwait(false))
                    {
                        isAtEnd = true;
                        break;
                    }
                }
                catch (Exception exception)
                {
                    failure = exception;
                    throw;
                }

                output.Add(updates.Current);
                yield return updates.Current;
            }
        }
        finally
        {
            await updates.DisposeAsync().ConfigureAwait(false);
            if (failure is not null)
            {
                await call.FailAsync(failure).ConfigureAwait(false);
            }
            else
            {
                await call.EndAsync(output, isAtEnd ? AiCallOutcome.Completed : AiCallOutcome.Cancelled).ConfigureAwait(false);
            }
        }
    }

    private ValueTask<CallInProgress> BeginAsync(IList<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
        => governance.BeginAsync(
            "chat",
            _service,
            UseCaseOption.Of(options),
            options?.ModelId,
            governance.HashesContent ? InputHash.Of(messages, options?.Instructions) : null,
            ToolApproval.IsValidated(options) ? null : options?.Tools,
            cancellationToken);

    // Read once: what is hashed is what is sent.
    private static IList<ChatMessage> Gathered(IEnumerable<ChatMessage> messages) => messages as IList<ChatMessage> ?? [.. messages];
}
