using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>Puts chat clients under a register of AI use cases.</summary>
public static class AiGovernanceChatClientExtensions
{
    /// <summary>
    /// Adds governance to a chat client: each call is refused unless the register allows it, tagged in OpenTelemetry, and
    /// recorded. Add it last, next to the provider's client: then every request of a tool loop passes it, and answers from
    /// a cache, which call nobody, do not.
    /// </summary>
    /// <param name="builder">The pipeline of the client.</param>
    /// <param name="register">The register; unless stated, the <see cref="AiRegister"/> among the services with which the client is built.</param>
    /// <param name="options">Options; unless stated, those of <c>AddAiGovernance</c> among the services, else the defaults.</param>
    /// <param name="records">Where the records of calls go; unless stated, to the <see cref="ICallRecordSink"/> among the services, and nowhere if there is none.</param>
    /// <returns>The builder. Building fails with an <see cref="InvalidOperationException"/> if there is no register. Calls fail with a <see cref="UseCaseRefusedException"/> if the register does not allow them.</returns>
    public static ChatClientBuilder UseAiGovernance(this ChatClientBuilder builder, AiRegister? register = null, AiGovernanceOptions? options = null, ICallRecordSink? records = null)
        => (builder ?? throw new ArgumentNullException(nameof(builder)))
            .Use((client, services) => new GovernedChatClient(client, CallGovernance.From(services, register, options, records)));

    /// <summary>A view of a governed client that makes its calls for a use case. It is cheap to make, and need not be disposed.</summary>
    /// <param name="client">A client built with <see cref="UseAiGovernance"/>.</param>
    /// <param name="useCaseId">The id of the use case, by its generated constant: <c>AiUseCases.MeetingMinutes</c>.</param>
    /// <exception cref="InvalidOperationException">The client is not governed: its calls would pass without check and record.</exception>
    public static IChatClient ForUseCase(this IChatClient client, string useCaseId)
    {
        _ = client ?? throw new ArgumentNullException(nameof(client));
        _ = useCaseId ?? throw new ArgumentNullException(nameof(useCaseId));
        return client.GetService(typeof(GovernedChatClient)) is null
            ? throw new InvalidOperationException(ClientText.NotGoverned)
            : new UseCaseChatClient(client, useCaseId);
    }
}
