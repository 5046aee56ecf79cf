using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>A chat client that makes tool approvals validation points of the register: see <see cref="ToolCallValidation"/>.</summary>
internal sealed class HumanValidatedChatClient(IChatClient innerClient, UseCaseGuard guard, IHumanValidation validation, AiGovernanceOptions governance, Func<string?>? requesterId)
    : DelegatingChatClient(innerClient)
{
    private readonly ConcurrentDictionary<string, bool> _usedApprovals = new(StringComparer.Ordinal);
    private readonly IList<AITool>? _additionalTools = innerClient.GetService<FunctionInvokingChatClient>()?.AdditionalTools;

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IList<ChatMessage> gathered = messages as IList<ChatMessage> ?? [.. messages];
        if (ValidationOf(gathered, options) is not { } call)
        {
            return await base.GetResponseAsync(gathered, ToolApproval.Validated(options), cancellationToken).ConfigureAwait(false);
        }

        gathered = await call.CheckAsync(gathered, cancellationToken).ConfigureAwait(false);
        var response = await base.GetResponseAsync(gathered, ToolApproval.Validated(options), cancellationToken).ConfigureAwait(false);
        foreach (var message in response.Messages)
        {
            message.Contents = await ProposedAsync(call, message.Contents, response.ModelId, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IList<ChatMessage> gathered = messages as IList<ChatMessage> ?? [.. messages];
        var call = ValidationOf(gathered, options);
        gathered = call is null ? gathered : await call.CheckAsync(gathered, cancellationToken).ConfigureAwait(false);
        string? model = null;
        await foreach (var update in base.GetStreamingResponseAsync(gathered, ToolApproval.Validated(options), cancellationToken).ConfigureAwait(false))
        {
            model = update.ModelId ?? model;
            if (call is null || !update.Contents.Any(content => content is ToolApprovalRequestContent))
            {
                yield return update;
            }
            else
            {
                // The update stays as it is for whoever gathers the stream further in.
                var proposed = update.Clone();
                proposed.Contents = await ProposedAsync(call, update.Contents, model, cancellationToken).ConfigureAwait(false);
                yield return proposed;
            }
        }
    }

    private static async ValueTask<IList<AIContent>> ProposedAsync(ToolCallValidation call, IList<AIContent> contents, string? model, CancellationToken cancellationToken)
    {
        if (!contents.Any(content => content is ToolApprovalRequestContent))
        {
            return contents;
        }

        var proposed = new List<AIContent>(contents.Count);
        foreach (var content in contents)
        {
            proposed.Add(content is ToolApprovalRequestContent request ? await call.ProposeAsync(request, model, cancellationToken).ConfigureAwait(false) : content);
        }

        return proposed;
    }

    private ToolCallValidation? ValidationOf(IList<ChatMessage> messages, ChatOptions? options)
        => (UseCaseOption.Of(options) ?? governance.UseCaseId) is not { } useCaseId ? null : new ToolCallValidation(
            guard,
            validation,
            new RecommendationOrigin
            {
                InputHash = InputHash.Of(messages, options?.Instructions),
                RequesterId = requesterId?.Invoke(),
                CreatedAt = governance.Now(),
            },
            useCaseId,
            [.. options?.Tools ?? [], .. _additionalTools ?? []],
            _usedApprovals);
}
