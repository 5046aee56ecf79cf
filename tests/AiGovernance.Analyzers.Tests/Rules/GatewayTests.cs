namespace AiGovernance.Analyzers.Tests.Rules;

public class GatewayTests
{
    private const string Using = "using System; using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI; ";

    [Theory]
    [InlineData("[AiGateway] class G(IChatClient chat) { public Task<ChatResponse> Ask(string s) => chat.GetResponseAsync(s); }")]
    [InlineData("class G(IChatClient chat) { [AiGateway] public Task<ChatResponse> Ask(string s) => chat.GetResponseAsync(s); }")]
    [InlineData("[AiGateway] interface I { Task<ChatResponse> Ask(string s); } class G(IChatClient chat) : I { public Task<ChatResponse> Ask(string s) => chat.GetResponseAsync(s); }")]
    [InlineData("interface I { [AiGateway] Task<ChatResponse> Ask(string s); } class G(IChatClient chat) : I { public Task<ChatResponse> Ask(string s) => chat.GetResponseAsync(s); }")]
    [InlineData("[AiGateway] abstract class B { public abstract Task<ChatResponse> Ask(string s); } class G(IChatClient chat) : B { public override Task<ChatResponse> Ask(string s) => Send(s); Task<ChatResponse> Send(string s) => chat.GetResponseAsync(s); }")]
    [InlineData("abstract class B { [AiGateway] public abstract Task<ChatResponse> Ask(string s); } class G(IChatClient chat) : B { public override Task<ChatResponse> Ask(string s) { return Send(s); } Task<ChatResponse> Send(string s) => chat.GetResponseAsync(s); }")]
    [InlineData("[AiGateway] class B { } class G(IChatClient chat) : B { public Task<ChatResponse> Ask(string s) => chat.GetResponseAsync(s); }")]
    [InlineData("class G(IChatClient chat) { [AiGateway] public Func<string, Task<ChatResponse>> Ask => s => chat.GetResponseAsync(s); }")]
    [InlineData("class G { public G(IChatClient chat) => Ask = Marked(chat); [AiGateway] static Func<string, Task<ChatResponse>> Marked(IChatClient chat) => s => chat.GetResponseAsync(s); [AiGateway] public Func<string, Task<ChatResponse>> Ask; }", "Marked")]
    public Task What_a_gateway_calls_is_passed_over_and_its_callers_are_the_calls(string gateway, string? also = null) => Verify.Code(
        Using + (also is null ? gateway : gateway.Replace("= Marked(", "= {|AIG0001:Marked|}(", StringComparison.Ordinal))
        + " class Caller { object Use(G g) => g.{|AIG0001:Ask|}(\"a\"); [AiUseCase(\"meeting-minutes\")] object Governed(G g) => g.Ask(\"a\"); }");

    [Fact]
    public Task A_gateways_housekeeping_is_no_call() => Verify.Code(Using + """
        [AiGateway] sealed class G(IChatClient chat) : IDisposable
        {
            public static G Create(IChatClient chat) => new(chat);
            public string Name { get; set; } = "a";
            public override string ToString() => Name;
            public void Dispose() => chat.Dispose();
        }
        class Caller { string Use(IChatClient chat) { using var g = G.Create(chat); return g.Name + g.ToString(); } }
        """);

    [Fact]
    public Task One_gateway_may_use_another() => Verify.Code(Using + """
        [AiGateway] class Inner(IChatClient chat) { public object Ask() => chat.GetResponseAsync("a"); }
        [AiGateway] class Outer(Inner inner) { public object AskTwice() { inner.Ask(); return inner.Ask(); } }
        class Caller { object Use(Outer o) => o.{|AIG0001:AskTwice|}(); }
        """);

    [Fact]
    public Task A_private_helper_of_a_gateway_and_of_another_member_is_a_finding() => Verify.Code(Using + """
        class G(IChatClient chat)
        {
            [AiGateway] public object Ask() => Send();
            public object Other() => Send();
            private object Send() => chat.{|AIG0001:GetResponseAsync|}("a");
        }
        """);

    [Fact]
    public Task An_adapter_that_is_marked_answers_no_more_and_its_callers_do() => Verify.Code("""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using AiGovernance;
        using Microsoft.Extensions.AI;
        [AiGateway]
        sealed class Adapter(OpenAI.Chat.ChatClient client, HttpClient http) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                await client.CompleteChatAsync("a");
                await http.GetAsync("https://api.mistral.ai/v1/chat/completions");
                return new ChatResponse();
            }
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type type, object? key = null) => null;
            public void Dispose() { }
        }
        class Caller { object Use(IChatClient chat, Adapter own) { own.{|AIG0001:GetResponseAsync|}([]); return chat.{|AIG0001:GetResponseAsync|}("a"); } }
        """);

    [Fact]
    public Task A_lambda_or_local_function_is_no_gateway() => Verify.Code(Using + """
        class C
        {
            object M(IChatClient chat)
            {
                [AiGateway] object Local() => chat.{|AIG0001:GetResponseAsync|}("a");
                return Local();
            }
        }
        """);

    [Fact]
    public Task Someone_elses_attribute_of_that_name_is_nothing() => Verify.Code("""
        using Microsoft.Extensions.AI;
        namespace Other { class AiGatewayAttribute : System.Attribute; }
        [Other.AiGateway] class G(IChatClient chat) { public object Ask() => chat.{|AIG0001:GetResponseAsync|}("a"); }
        """.Replace("using Microsoft.Extensions.AI;\n", "", StringComparison.Ordinal).Replace("IChatClient", "Microsoft.Extensions.AI.IChatClient", StringComparison.Ordinal).Replace("(\"a\")", "([])", StringComparison.Ordinal));

    [Fact]
    public async Task A_gateway_in_another_assembly_is_known_by_its_metadata()
    {
        var findings = await Projects.Analyze(
            library: """
                using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI;
                namespace Lib;
                [AiGateway] public interface IAsk { Task<string> Ask(string s); }
                public sealed class Asker(IChatClient chat) : IAsk { public async Task<string> Ask(string s) => (await chat.GetResponseAsync(s)).Text; public int Count() => 0; }
                public static class Marked { [AiGateway] public static string Say(this string s) => s; public static string Free(this string s) => s; }
                """,
            code: """
                using Lib;
                class Own : IAsk { public System.Threading.Tasks.Task<string> Ask(string s) => null!; }
                class Caller
                {
                    void Use(IAsk a, Asker b, Own c) { a.Ask("a"); b.Ask("b"); c.Ask("c"); b.Count(); "d".Say(); "e".Free(); }
                }
                """,
            withSdks: false);
        Assert.Equal(["AIG0001 Ask", "AIG0001 Ask", "AIG0001 Ask", "AIG0001 Count", "AIG0001 Say"], findings);
    }
}
