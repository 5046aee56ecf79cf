using System.ComponentModel;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace TravelCopilot;

internal sealed class TripPlanner
{
    private readonly Kernel _kernel;
    private readonly KernelFunction _plan;
    private readonly KernelFunction _distance = KernelFunctionFactory.CreateFromMethod((double km) => km * 1.2, "RoadDistance");

    public TripPlanner(Kernel kernel)
    {
        _kernel = kernel;
        _plan = kernel.CreateFunctionFromPrompt("Plan a trip from {{$from}} to {{$to}}.", functionName: "Plan");
    }

    public async Task<string?> PlanAsync(string from, string to)
    {
        var arguments = new KernelArguments { ["from"] = from, ["to"] = to };
        FunctionResult result = await _plan.InvokeAsync(_kernel, arguments); // AI: call
        double road = await _distance.InvokeAsync<double>(_kernel, new() { ["km"] = 100 });
        string? price = await _kernel.InvokePromptAsync<string>($"Estimate the price of {result}, {road} km"); // AI: call
        return $"{result.GetValue<string>()} ({price})";
    }

    public IAsyncEnumerable<string> ExplainAsync(string city)
        => _kernel.InvokePromptStreamingAsync<string>("Tell about {{$city}}", new() { ["city"] = city }); // AI: call

    public async Task<string> RefineAsync(string plan)
    {
        var service = _kernel.Services.GetService(typeof(IChatCompletionService)) as IChatCompletionService;
        var history = new ChatHistory();
        history.AddUserMessage("Shorten: " + plan);
        var contents = await service!.GetChatMessageContentsAsync(history); // AI: call
        return contents[0].Content ?? "";
    }
}
