using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace SupportAgents;

/// <summary>Hands over to a person where the words say so, else to the inner agent.</summary>
internal sealed class EscalationAgent(AIAgent inner) : DelegatingAIAgent(inner)
{
    private static readonly string[] Words = ["newspaper", "lawyer", "police"];

    protected override async Task<AgentResponse> RunCoreAsync(
        IEnumerable<ChatMessage> messages,
        AgentSession? session = null,
        AgentRunOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        if (messages.Any(message => Words.Any(word => message.Text.Contains(word, StringComparison.OrdinalIgnoreCase))))
        {
            return new AgentResponse(new ChatMessage(ChatRole.Assistant, "A colleague will call you."));
        }

        return await InnerAgent.RunAsync(messages, session, options, cancellationToken); // AI: middleware
    }

    protected override async IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
        IEnumerable<ChatMessage> messages,
        AgentSession? session = null,
        AgentRunOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in base.RunCoreStreamingAsync(messages, session, options, cancellationToken)) // AI: middleware
        {
            yield return update;
        }
    }
}
