namespace SupportAgents;

/// <summary>An agent is a person here: the one of the support team.</summary>
internal sealed class Agent
{
    public required string Name { get; init; }

    public Task RunAsync(string task) => Task.CompletedTask;
}

internal sealed class Rota(IEnumerable<Agent> agents)
{
    public async Task StartAsync()
    {
        foreach (var agent in agents)
        {
            await agent.RunAsync("open tickets");
        }
    }
}
