using Microsoft.Extensions.AI;
using Moq;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace AssistantTests;

public sealed class Assistant(IChatClient chat)
{
    public async Task<string> AskAsync(string question) => (await chat.GetResponseAsync(question)).Text; // AI: call
}

/// <summary>Unit tests: mocks and fakes stand in for the service.</summary>
public sealed class AssistantUnitTests
{
    public async Task It_returns_what_the_model_says()
    {
        var client = new Mock<IChatClient>();
        client
            .Setup(c => c.GetResponseAsync(It.IsAny<IEnumerable<ChatMessage>>(), It.IsAny<ChatOptions>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new ChatResponse(new ChatMessage(ChatRole.Assistant, "hello")));

        string answer = await new Assistant(client.Object).AskAsync("hi");

        Check(answer == "hello");
        client.Verify(c => c.GetResponseAsync(It.IsAny<IEnumerable<ChatMessage>>(), null, default), Times.Once);
    }

    public async Task Streaming_is_mocked_too()
    {
        var client = new Mock<IChatClient>(MockBehavior.Strict);
        client
            .Setup(c => c.GetStreamingResponseAsync(It.IsAny<IEnumerable<ChatMessage>>(), null, default))
            .Returns(Updates());

        await foreach (var update in client.Object.GetStreamingResponseAsync([new ChatMessage(ChatRole.User, "x")])) // AI: call
        {
            Check(update.Text == "x");
        }
    }

    public void A_name_is_no_call()
    {
        var method = typeof(ChatClient).GetMethod(nameof(ChatClient.CompleteChat), [typeof(ChatMessage[])]);
        Check(method is null);
    }

    private static async IAsyncEnumerable<ChatResponseUpdate> Updates()
    {
        await Task.Yield();
        yield return new ChatResponseUpdate(ChatRole.Assistant, "x");
    }

    private static void Check(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException();
        }
    }
}

/// <summary>Answers from a list: overrides what would reach the service.</summary>
internal sealed class FakeChatClient : ChatClient
{
    public override System.ClientModel.ClientResult<ChatCompletion> CompleteChat(params OpenAI.Chat.ChatMessage[] messages) => throw new NotSupportedException();
}

internal static class LiveTests
{
    public static string Live()
    {
        ChatClient client = new FakeChatClient();
        ChatCompletion completion = client.CompleteChat(new UserChatMessage("ping")); // AI: call
        return completion.Content[0].Text;
    }
}
