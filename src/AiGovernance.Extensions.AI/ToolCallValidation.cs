using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>
/// The validation of the functions for which an AI asks within one call of a client: requests become recommendations,
/// approvals are believed if the journal has the decision.
/// </summary>
internal sealed class ToolCallValidation(
    UseCaseGuard guard,
    IHumanValidation validation,
    RecommendationOrigin origin,
    string useCaseId,
    IReadOnlyList<AITool> tools,
    ConcurrentDictionary<string, bool> used)
{
    /// <summary>A request as the caller gets it: with the id of the recommendation, by which it is found in the journal.</summary>
    /// <exception cref="UseCaseRefusedException">Nobody can approve the function.</exception>
    public async ValueTask<ToolApprovalRequestContent> ProposeAsync(ToolApprovalRequestContent request, string? model, CancellationToken cancellationToken)
    {
        if (request.ToolCall is not FunctionCallContent call || PointOf(call) is not { } point)
        {
            return request;
        }

        var recommendation = AiRecommendation.For(useCaseId, point.Id, call, ToolCallForm.Of, origin with { Model = model });
        await validation.ProposeAsync(recommendation, cancellationToken).ConfigureAwait(false);
        return new ToolApprovalRequestContent(recommendation.Id, call)
        {
            AdditionalProperties = request.AdditionalProperties,
            Annotations = request.Annotations,
            RawRepresentation = request.RawRepresentation,
        };
    }

    /// <summary>The messages, without approvals that have had their effect.</summary>
    /// <exception cref="UseCaseRefusedException">A call is approved which no human has decided on.</exception>
    public async ValueTask<IList<ChatMessage>> CheckAsync(IList<ChatMessage> messages, CancellationToken cancellationToken)
    {
        var contents = messages.SelectMany(message => message.Contents).ToList();
        var done = new HashSet<string>(contents.OfType<FunctionResultContent>().Select(result => result.CallId), StringComparer.Ordinal);
        var spent = new HashSet<string>(StringComparer.Ordinal);
        var approved = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var response in contents.OfType<ToolApprovalResponseContent>().Where(response => response.Approved))
        {
            if (response.ToolCall is not FunctionCallContent call)
            {
                if (guard.FindToolApproval(useCaseId, response.ToolCall.CallId, out var refusal) is not null || refusal is not null)
                {
                    throw Refused(ToolCallProblem.NotAFunction, response.ToolCall.CallId);
                }
            }
            else if (PointOf(call) is { } point)
            {
                if (done.Contains(call.CallId))
                {
                    spent.Add(response.RequestId);
                }
                else
                {
                    var requests = contents.OfType<ToolApprovalRequestContent>().Where(request => request.RequestId == response.RequestId);
                    await RequireDecisionAsync(response.RequestId, call, [.. requests.Select(request => request.ToolCall)], point, cancellationToken).ConfigureAwait(false);
                    if (approved.ContainsKey(response.RequestId))
                    {
                        throw Refused(ToolCallProblem.AlreadyUsed, call.Name);
                    }

                    approved.Add(response.RequestId, call.Name);
                }
            }
        }

        Use(approved);
        return spent.Count == 0 ? messages : [.. Without(messages, spent)];
    }

    // Whether a function has run is not known when a call fails: to run it again, a human is asked again.
    private void Use(Dictionary<string, string> approved)
    {
        foreach (var approval in approved)
        {
            if (!used.TryAdd(approval.Key, true))
            {
                throw Refused(ToolCallProblem.AlreadyUsed, approval.Value);
            }
        }
    }

    // Request and approval must both be what the journal has: middleware may run either.
    private async Task RequireDecisionAsync(string id, FunctionCallContent approved, IReadOnlyList<ToolCallContent> requested, ValidationPoint point, CancellationToken cancellationToken)
    {
        var original = requested.Count == 0 ? approved : requested[0] as FunctionCallContent;
        if (original is null || !requested.All(request => request is FunctionCallContent call && AreSame(call, original)))
        {
            throw Refused(ToolCallProblem.OtherCall, approved.Name);
        }

        try
        {
            var recommendation = await validation.ResumeAsync(id, original, ToolCallForm.Of, cancellationToken).ConfigureAwait(false);
            if (recommendation.UseCaseId != useCaseId || recommendation.PointId != point.Id)
            {
                throw Refused(ToolCallProblem.OtherCall, approved.Name);
            }

            var decision = await validation.FindDecisionAsync(recommendation, () => approved, cancellationToken).ConfigureAwait(false);
            if (decision?.TryGetValue(out var decided) != true)
            {
                throw Refused(ToolCallProblem.NotDecided, approved.Name);
            }

            if (!AreSame(approved, decided!))
            {
                throw Refused(ToolCallProblem.OtherCall, approved.Name);
            }
        }
        catch (HumanValidationException exception) when (exception.Violation == HumanValidationViolation.RecommendationUnknown)
        {
            throw Refused(ToolCallProblem.NotRequested, approved.Name);
        }
        catch (HumanValidationException exception) when (exception.Violation == HumanValidationViolation.OutputChanged)
        {
            throw Refused(ToolCallProblem.OtherCall, approved.Name);
        }
    }

    private ValidationPoint? PointOf(FunctionCallContent call)
    {
        if (!NeedsApproval(call.Name))
        {
            return null;
        }

        var point = guard.FindToolApproval(useCaseId, call.Name, out var refusal);
        return refusal is null ? point : throw new UseCaseRefusedException(refusal);
    }

    // If one of several calls needs approval, all are asked about. A function that is not known here may need it.
    private bool NeedsApproval(string name)
    {
        var named = tools.Where(tool => tool.Name == name).ToList();
        return named.Count == 0 || named.Exists(tool => tool.NeedsApproval());
    }

    private UseCaseRefusedException Refused(ToolCallProblem problem, string name) => new(UseCaseRefusal.OfToolCall(problem, useCaseId, name));

    private static bool AreSame(FunctionCallContent one, FunctionCallContent other) => ToolCallForm.Of(one).AsSpan().SequenceEqual(ToolCallForm.Of(other));

    private static IEnumerable<ChatMessage> Without(IList<ChatMessage> messages, HashSet<string> requestIds)
    {
        foreach (var message in messages)
        {
            List<AIContent> kept = [.. message.Contents.Where(content => !requestIds.Contains(content switch
            {
                ToolApprovalRequestContent request => request.RequestId,
                ToolApprovalResponseContent response => response.RequestId,
                _ => "",
            }))];
            if (kept.Count == message.Contents.Count)
            {
                yield return message;
            }
            else if (kept.Count > 0)
            {
                var rest = message.Clone();
                rest.Contents = kept;
                yield return rest;
            }
        }
    }
}
