namespace AiGovernance.Analyzers.Tests.Rules;

public class InventoryTests
{
    [Fact]
    public async Task An_adapter_is_listed_whether_marked_or_not()
    {
        var sites = await Projects.Inventory("""
            using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI;
            abstract class Base : IChatClient
            {
                public abstract Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default);
                public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => throw new NotSupportedException();
                public object? GetService(Type type, object? key = null) => null;
                public void Dispose() { }
            }
            class Unmarked(OpenAI.Chat.ChatClient client) : Base
            {
                public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o, CancellationToken c) { client.CompleteChat("a"); return null!; }
            }
            [AiGateway] class Marked(OpenAI.Chat.ChatClient client) : Base
            {
                public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o, CancellationToken c) { client.CompleteChat("a"); return null!; }
            }
            class Caller { [AiUseCase("meeting-minutes")] object M(IChatClient chat) => chat.GetResponseAsync("a"); }
            """);
        Assert.Equal(
            [("Unmarked", true, false, false), ("Marked", true, true, false), ("Caller", false, false, true)],
            sites.Select(site => (site.Container.Split('.')[0], site.IsInAdapter, site.IsInGateway, site.IsGoverned)));
    }
}
