using System.ComponentModel;
using AiGovernance;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Embeddings;

namespace TravelCopilot.Plugins;

public sealed class ExpensePlugin
{
    [KernelFunction, Description("Says whether an expense is within the policy")]
    [AiUseCase("expense-check")]
    public async Task<string> CheckAsync(Kernel kernel, string expense)
    {
        var verdict = await kernel.InvokePromptAsync("Within policy? {{$expense}}", new() { ["expense"] = expense }); // AI: governed
        return verdict.ToString();
    }

    [KernelFunction, Description("Adds up")]
    public decimal Sum(decimal[] amounts) => amounts.Sum();

    [KernelFunction, Description("Category of an expense")]
    public async Task<string> CategoryAsync(Kernel kernel, string expense)
    {
        var function = kernel.Plugins.GetFunction("Prompts", "Categorise");
        var result = await kernel.InvokeAsync(function, new KernelArguments { ["input"] = expense }); // AI: call
        return result.GetValue<string>() ?? "other";
    }
}
