using System.Text.Json;
using OpenAI.Chat;

namespace MeetingConsole;

internal sealed class SentimentReport
{
    private static readonly ChatTool Record = ChatTool.CreateFunctionTool("record", "Records a score", BinaryData.FromString("""{"type":"object"}"""));

    private readonly ChatClient _client;

    public SentimentReport(ChatClient client) => _client = client;

    public event Action<int>? Scored;

    public async Task<int> OfAsync(string text)
    {
        var options = new ChatCompletionOptions { Tools = { Record }, Temperature = 0 };
        var messages = new List<ChatMessage> { new UserChatMessage(text) };
        bool isDone;
        int score = 0;
        do
        {
            isDone = true;
            ChatCompletion completion = await _client.CompleteChatAsync(messages, options); // AI: call
            if (completion.FinishReason == ChatFinishReason.ToolCalls)
            {
                messages.Add(new AssistantChatMessage(completion));
                foreach (var call in completion.ToolCalls)
                {
                    score = JsonDocument.Parse(call.FunctionArguments).RootElement.GetProperty("score").GetInt32();
                    messages.Add(new ToolChatMessage(call.Id, "ok"));
                }

                isDone = false;
            }
        }
        while (!isDone);

        Scored?.Invoke(score);
        return score;
    }

    public int Of(string text) => OfAsync(text).GetAwaiter().GetResult();
}
