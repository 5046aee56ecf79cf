using Azure.AI.OpenAI;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using SupportAgents;

var azure = new AzureOpenAIClient(new Uri("https://support.openai.azure.com/"), new System.ClientModel.ApiKeyCredential(args[0]));
IChatClient client = azure.GetChatClient("gpt-4o").AsIChatClient();

AIAgent triage = new ChatClientAgent(client, instructions: "Sort the request: delivery, return or other.", name: "triage");
AIAgent writer = client.AsAIAgent(instructions: "Answer politely.", name: "writer", tools: [AIFunctionFactory.Create(OrderTools.StatusOf)]);

Console.WriteLine(await triage.RunAsync("My parcel has not come")); // AI: call

var session = await writer.CreateSessionAsync();
await foreach (var update in writer.RunStreamingAsync("Where is order 4711?", session)) // AI: call
{
    Console.Write(update.Text);
}

var desk = new SupportDesk(triage, writer);
Console.WriteLine(await desk.HandleAsync("I want to send it back"));

var escalation = new EscalationAgent(writer);
Console.WriteLine(await escalation.RunAsync("I will write to the newspaper")); // AI: call
