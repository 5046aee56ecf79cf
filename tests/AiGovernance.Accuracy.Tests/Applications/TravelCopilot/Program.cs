using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using TravelCopilot;
using TravelCopilot.Plugins;

var builder = Kernel.CreateBuilder();
builder.AddAzureOpenAIChatCompletion("travel-gpt4o", "https://travel.openai.azure.com/", Environment.GetEnvironmentVariable("AZURE_KEY")!);
builder.Plugins.AddFromType<FlightPlugin>();
builder.Plugins.AddFromType<ExpensePlugin>("Expenses");
Kernel kernel = builder.Build();

var settings = new OpenAIPromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
var chat = kernel.GetRequiredService<IChatCompletionService>();
var history = new ChatHistory("You book business trips.");

while (Console.ReadLine() is { Length: > 0 } line)
{
    history.AddUserMessage(line);
    var answer = await chat.GetChatMessageContentAsync(history, settings, kernel); // AI: call
    history.Add(answer);
    Console.WriteLine(answer.Content);
}

var planner = new TripPlanner(kernel);
Console.WriteLine(await planner.PlanAsync("Lyon", "Berlin"));
await foreach (var piece in planner.ExplainAsync("Berlin"))
{
    Console.Write(piece);
}
