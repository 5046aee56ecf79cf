using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.AI;
using Intranet.Services;

namespace Intranet.Pages;

/// <summary>Code beside the markup, as older components have it.</summary>
public abstract class MinutesBase : ComponentBase
{
    [Inject]
    public IChatClient ChatClient { get; set; } = default!;

    [Inject]
    public IDocumentStore Store { get; set; } = default!;

    protected string? Minutes { get; private set; }

    protected async Task WriteAsync(string transcript)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.Text };
        ChatResponse response = await ChatClient.GetResponseAsync( // AI: call
            [new ChatMessage(ChatRole.System, "Write the minutes."), new ChatMessage(ChatRole.User, transcript)],
            options);
        Minutes = response.Text;
        await Store.SaveAsync(new Document(0, "Minutes", Minutes));
    }
}
