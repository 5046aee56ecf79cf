using AiGovernance;
using Microsoft.Extensions.AI;

namespace ChatPipeline;

/// <summary>The organisation's own wrapper: who calls it answers for the use case.</summary>
[AiGateway]
public sealed class PromptLibrary(IChatClient chat)
{
    public int Count { get; private set; }

    public async Task<T> AskAsync<T>(string template, params object[] values)
    {
        Count++;
        var response = await chat.GetResponseAsync<T>(string.Format(template, values)); // AI: gateway
        return response.Result;
    }

    public Task<string> AskAsync(string prompt) => RetryAsync(async () => (await chat.GetResponseAsync(prompt)).Text); // AI: gateway

    public override string ToString() => $"{Count} prompts";

    private static async Task<string> RetryAsync(Func<Task<string>> ask)
    {
        try
        {
            return await ask();
        }
        catch (TimeoutException)
        {
            return await ask();
        }
    }
}

public abstract class Report<TInput>
{
    protected Report(PromptLibrary prompts) => Prompts = prompts;

    protected PromptLibrary Prompts { get; }

    public abstract Task<string> WriteAsync(TInput input);
}

public sealed class MonthlyReport(PromptLibrary prompts) : Report<int>(prompts)
{
    private sealed record Figures(int Orders, decimal Turnover);

    public override async Task<string> WriteAsync(int input)
    {
        var figures = await Prompts.AskAsync<Figures>("Figures of month {0}", input); // AI: call
        Console.WriteLine(Prompts.ToString());
        return await Prompts.AskAsync($"Comment {figures.Orders} orders"); // AI: call
    }
}

[AiUseCase("weekly-report")]
public sealed class WeeklyReport(PromptLibrary prompts) : Report<DateOnly>(prompts)
{
    public override Task<string> WriteAsync(DateOnly input) => Prompts.AskAsync($"Week of {input}"); // AI: governed

    public Task<string>[] WriteAll(params DateOnly[] days) => Array.ConvertAll(days, WriteAsync);
}
