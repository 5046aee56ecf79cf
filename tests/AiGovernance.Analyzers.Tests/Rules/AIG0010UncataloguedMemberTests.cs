using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;

namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0010UncataloguedMemberTests
{
    // Members that a later version of the SDK might have. They are not in the catalogue, and their type is.
    private const string Sdk = """
        using System.Collections.Generic; using System.Threading.Tasks;
        namespace OpenAI.Chat;
        public class ChatClient
        {
            public Task<string> PredictOutcomeAsync(string s) => Task.FromResult(s);
            public IAsyncEnumerable<string> ThinkStreaming(string s) => null!;
            public Task<string> CompleteChatAsync(string s) => Task.FromResult(s);
            public Task<string> ListModelsAsync() => Task.FromResult("a");
            public Task<string> GetStoredAsync(string id) => Task.FromResult(id);
            public Task ResetAsync() => Task.CompletedTask;
            public Task<bool> IsReadyAsync() => Task.FromResult(true);
            public string Describe() => "a";
        }
        public class ChatOptions { public Task<string> PredictOutcomeAsync(string s) => Task.FromResult(s); }
        """;

    [Fact]
    public async Task A_member_of_a_known_client_that_looks_like_a_call_is_named() => Assert.Equal(
        ["AIG0001 CompleteChatAsync", "AIG0010 PredictOutcomeAsync", "AIG0010 ThinkStreaming"],
        await Projects.Analyze(
            Sdk,
            """
            class C
            {
                async System.Threading.Tasks.Task M(OpenAI.Chat.ChatClient c, OpenAI.Chat.ChatOptions o)
                {
                    await c.PredictOutcomeAsync(nameof(c.PredictOutcomeAsync)); await c.CompleteChatAsync("a"); await c.ListModelsAsync(); await c.GetStoredAsync("a");
                    await c.ResetAsync(); await c.IsReadyAsync(); c.Describe(); await o.PredictOutcomeAsync("a");
                    await foreach (var s in c.ThinkStreaming("a")) { }
                }
            }
            """,
            withSdks: false,
            libraryName: "OpenAI"));

    [Fact]
    public void In_the_sdks_of_today_such_members_are_few()
    {
        var compilation = Projects.Compile("App", Verify.References);
        var targets = new AiTargets(compilation, AiCatalogue.Default, new Gateways(compilation, CancellationToken.None), CancellationToken.None);
        Assert.InRange(UncataloguedMembers.All(compilation, targets, AiCatalogue.Default).Select(member => member.Name).Distinct().Count(), 1, 10);
    }
}
