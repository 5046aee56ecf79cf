using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace AiGovernance;

/// <summary>Makes functions that need approval (<see cref="ApprovalRequiredAIFunction"/>) validation points of the register.</summary>
public static class HumanValidationChatClientExtensions
{
    /// <summary>
    /// Sees to it that a function which needs approval runs only once authorised humans have decided so: where the entry of the
    /// use case has a point with the gate <see cref="ApprovalGate.ToolApproval"/>, each request for approval becomes a
    /// recommendation at this point, and an approval is passed on only if the journal has the decision for this very call. Add
    /// it before <c>UseFunctionInvocation</c>, which runs what is approved.
    /// </summary>
    /// <param name="builder">The pipeline of the client.</param>
    /// <param name="validation">Who decides; unless stated, the <see cref="IHumanValidation"/> among the services with which the client is built.</param>
    /// <param name="register">The register; unless stated, the <see cref="AiRegister"/> among the services.</param>
    /// <param name="options">Options; unless stated, those of <c>AddAiGovernance</c> among the services, else the defaults.</param>
    /// <param name="requesterId">The pseudonym of the person who asks the AI (<see cref="Validator.Id"/>), where the entry wants another person to decide.</param>
    /// <returns>
    /// The builder. Building fails with an <see cref="InvalidOperationException"/> if there is no register or validation, or no
    /// function invocation behind. Calls fail with a <see cref="UseCaseRefusedException"/> (AIG0007) if something is approved on
    /// which nobody has decided.
    /// </returns>
    public static ChatClientBuilder UseHumanValidation(
        this ChatClientBuilder builder,
        IHumanValidation? validation = null,
        AiRegister? register = null,
        AiGovernanceOptions? options = null,
        Func<string?>? requesterId = null)
        => (builder ?? throw new ArgumentNullException(nameof(builder))).Use((client, services) =>
        {
            if (client.GetService(typeof(FunctionInvokingChatClient)) is null)
            {
                throw new InvalidOperationException(ClientText.NothingToValidate);
            }

            options ??= (services.GetService(typeof(IOptions<AiGovernanceOptions>)) as IOptions<AiGovernanceOptions>)?.Value ?? new AiGovernanceOptions();
            return new HumanValidatedChatClient(
                client,
                new UseCaseGuard(register ?? services.GetService(typeof(AiRegister)) as AiRegister ?? throw new InvalidOperationException(ClientText.NoRegister), options.AllowUnapproved, options.ReviewGraceDays),
                validation ?? services.GetService(typeof(IHumanValidation)) as IHumanValidation ?? throw new InvalidOperationException(ClientText.NoValidation),
                options,
                requesterId);
        });

    /// <summary>Takes up the recommendation behind a request for approval, so that a human can decide on it.</summary>
    /// <param name="validation">Who decides.</param>
    /// <param name="request">The request, as the client gave it.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="HumanValidationException">The journal does not know the request, or it is about another call.</exception>
    /// <exception cref="ArgumentException">The request is not about a function.</exception>
    public static Task<AiRecommendation<FunctionCallContent>> ResumeAsync(this IHumanValidation validation, ToolApprovalRequestContent request, CancellationToken cancellationToken = default)
    {
        _ = validation ?? throw new ArgumentNullException(nameof(validation));
        return validation.ResumeAsync(Known(request).RequestId, FunctionOf(request), ToolCallForm.Of, cancellationToken);
    }

    /// <summary>
    /// The response to a request, from what was decided: an approval of the call as decided, or a rejection. A call that humans
    /// have changed is approved as they want it.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="decision">The decision on it.</param>
    /// <exception cref="InvalidOperationException">The request is still waiting for a decision, or the decision is about another one.</exception>
    /// <exception cref="ArgumentException">The request is not about a function.</exception>
    public static ToolApprovalResponseContent CreateResponse(this ToolApprovalRequestContent request, HumanDecision<FunctionCallContent> decision)
    {
        _ = decision ?? throw new ArgumentNullException(nameof(decision));
        if (decision.Record.RecommendationId != Known(request).RequestId || decision.Status is RecommendationStatus.Pending or RecommendationStatus.Escalated)
        {
            throw new InvalidOperationException(ClientText.NotDecided);
        }

        return new ToolApprovalResponseContent(request.RequestId, decision.HasValue, decision.HasValue ? decision.Value : FunctionOf(request)) { Reason = decision.Record.Reason };
    }

    private static ToolApprovalRequestContent Known(ToolApprovalRequestContent? request) => request ?? throw new ArgumentNullException(nameof(request));

    private static FunctionCallContent FunctionOf(ToolApprovalRequestContent request)
        => request.ToolCall as FunctionCallContent ?? throw new ArgumentException("Only calls of functions can be validated.", nameof(request));
}
