using AiGovernance;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace SupportAgents;

internal sealed class SupportDesk(AIAgent triage, AIAgent writer)
{
    private readonly Dictionary<string, AgentSession> _sessions = [];

    public async Task<string> HandleAsync(string request)
    {
        var category = await triage.RunAsync<Category>(request); // AI: call
        if (category.Result == Category.Spam)
        {
            await OrderTools.RunAsync(() => Task.FromResult(0));
            return "";
        }

        AgentResponse response = await writer.RunAsync([new ChatMessage(ChatRole.User, request)], await SessionAsync(request)); // AI: call
        return await ReviewAsync(response.Text);
    }

    [AiUseCase("answer-review")]
    private async Task<string> ReviewAsync(string draft)
    {
        var review = await writer.RunAsync("Check this answer: " + draft); // AI: governed
        return review.Text;
    }

    private async Task<AgentSession> SessionAsync(string key)
    {
        if (!_sessions.TryGetValue(key, out var session))
        {
            _sessions[key] = session = await writer.CreateSessionAsync();
        }

        return session;
    }

    private enum Category
    {
        Delivery,
        Return,
        Spam,
    }
}
