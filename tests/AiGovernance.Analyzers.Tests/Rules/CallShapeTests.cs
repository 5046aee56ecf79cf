namespace AiGovernance.Analyzers.Tests.Rules;

/// <summary>The shapes of C# in which a call of an AI service may stand, and those that only look like one.</summary>
public class CallShapeTests
{
    private const string Using = "using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks; using Microsoft.Extensions.AI; ";

    [Theory]
    [InlineData("class C<T>(T chat) where T : IChatClient { object M() => chat.{|AIG0001:GetResponseAsync|}([]); }")]
    [InlineData("class C { object M<T>(T chat) where T : class, IChatClient => chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class C { object M(IChatClient chat) => ChatClientStructuredOutputExtensions.{|AIG0001:GetResponseAsync|}<int>(chat, \"a\"); }")]
    [InlineData("class C { object? M(IChatClient? chat) => chat?.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class C { object M(IChatClient? chat) => chat!.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class C { object M(Lazy<IChatClient> chat) => chat.Value.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class C { object M(IChatClient[] chats) => chats[0].{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class C { IEnumerable<object> M(IEnumerable<string> all, IChatClient chat) => from one in all select chat.{|AIG0001:GetResponseAsync|}(one); }")]
    [InlineData("class C { async Task M(IChatClient chat) => await Task.WhenAll(new[] { \"a\" }.Select(async s => await chat.{|AIG0001:GetResponseAsync|}(s))); }")]
    [InlineData("class C { async Task M(IChatClient chat) { await foreach (var u in chat.{|AIG0001:GetStreamingResponseAsync|}(\"a\").WithCancellation(default)) { } } }")]
    [InlineData("class C { static IChatClient Chat = null!; static Task<ChatResponse> F = Chat.{|AIG0001:GetResponseAsync|}(\"a\"); Task<ChatResponse> P { get; } = Chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class B(object o) { public object O => o; } class C(IChatClient chat) : B(chat.{|AIG0001:GetResponseAsync|}(\"a\"));")]
    [InlineData("record R(IChatClient Chat) { public object M() => Chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("partial class C { private partial object M(IChatClient chat); } partial class C { private partial object M(IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("interface I { object M(IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class C { object this[IChatClient chat] => chat.{|AIG0001:GetResponseAsync|}(\"a\"); event Action E { add { Chat.{|AIG0001:GetResponseAsync|}(\"a\"); } remove { } } static IChatClient Chat = null!; ~C() { Chat.{|AIG0001:GetResponseAsync|}(\"a\"); } static C() { Chat.{|AIG0001:GetResponseAsync|}(\"a\"); } }")]
    [InlineData("class C { Func<Task<ChatResponse>> M(IChatClient chat) => () => chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("unsafe class C { int* p; object M(IChatClient chat) { fixed (char* q = \"a\") { return chat.{|AIG0001:GetResponseAsync|}(new string(q)); } } }")]
    [InlineData("class C { object M(object o) => o is IChatClient { } chat ? chat.{|AIG0001:GetResponseAsync|}(\"a\") : o switch { IChatClient other => other.{|AIG0001:GetResponseAsync|}(\"a\"), _ => o }; }")]
    [InlineData("static class E { public static object Ask(this IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("class C { void M(OpenAI.Moderations.ModerationClient c) { Func<string, CancellationToken, object> ask = c.{|AIG0001:ClassifyText|}; } }")]
    [InlineData("class C { object M(OpenAI.Chat.ChatClient chat) => chat.{|AIG0001:CompleteChatStreamingAsync|}(\"a\"); }")]
    public Task A_call_is_found_in(string code) => Verify.Code(Using + "#nullable enable\n".Insert(0, "\n") + code);

    [Theory]
    [InlineData("object M(IChatClient chat, dynamic text) => chat.{|AIG0001:GetResponseAsync|}(text);")]
    [InlineData("object M(OpenAI.Chat.ChatClient c) { dynamic chat = c; return chat.{|AIG0001:CompleteChat|}(\"a\"); }")]
    [InlineData("object M(IChatClient chat) => ((dynamic)chat).{|AIG0001:GetResponseAsync|}(\"a\");")]
    [InlineData("static IChatClient S = null!; dynamic D = S; object M() => D.{|AIG0001:GetResponseAsync|}(\"a\");")]
    [InlineData("object M(dynamic anything) => anything.GetResponseAsync(\"a\");")]
    [InlineData("object M(string s) { dynamic anything = s; return anything.GetResponseAsync(\"a\"); }")]
    public Task A_dynamic_receiver_counts_where_its_type_is_known(string member) => Verify.Code(Using + "class C { " + member + " }");

    [Theory]
    [InlineData("object M(Kernel k) { var f = KernelFunctionFactory.CreateFromMethod(() => 1); return f.InvokeAsync(k); }")]
    [InlineData("readonly KernelFunction F = KernelFunctionFactory.CreateFromMethod(() => 1); object M(Kernel k) => k.InvokeAsync(F);")]
    [InlineData("readonly KernelFunction F = KernelFunctionFactory.CreateFromPrompt(\"a\"); object M(Kernel k) => F.{|AIG0001:InvokeAsync|}(k);")]
    [InlineData("object M(Kernel k) { var f = KernelFunctionFactory.CreateFromMethod(() => 1); f = k.Plugins.GetFunction(\"a\", \"b\"); return f.{|AIG0001:InvokeAsync|}(k); }")]
    [InlineData("object M(Kernel k) { var p = k.ImportPluginFromType<C>(); return k.InvokeAsync(p[\"M\"]); }")]
    [InlineData("object M(Kernel k) => k.{|AIG0001:InvokeAsync|}(k.Plugins[\"P\"][\"M\"]);")]
    [InlineData("object M(Kernel k, KernelFunction f) => f.{|AIG0001:InvokeAsync|}(k);")]
    public Task A_function_that_is_plain_code_asks_no_model(string member) => Verify.Code("using Microsoft.SemanticKernel; class C { " + member + " }");

    [Fact]
    public async Task A_pipeline_that_contains_itself_is_read_to_an_end() => Assert.Contains(
        await Projects.Run(Projects.Compile("Microsoft.ML.Data", Verify.References, ("Code.cs", """
            namespace Microsoft.ML { public interface ITransformer { object Transform(object o); } class C { object M() { var p = p.Append(p).Append(p); ITransformer t = p.Fit(1); return t.Transform(2); } } }
            """))),
        diagnostic => diagnostic.Id == "AIG0001");

    [Fact]
    public Task A_step_of_a_pipeline_passes_the_call_on() => Verify.Code(Using + """
        class C
        {
            object M(IChatClient chat, IChatClient other) => chat.AsBuilder().Use(
                (messages, options, inner, stop) => inner.GetResponseAsync(messages, options, stop),
                (messages, options, inner, stop) => other.{|AIG0001:GetStreamingResponseAsync|}(messages, options, stop)).Build();
        }
        """);

    [Fact]
    public Task An_agent_around_another_passes_the_call_on() => Verify.Code(Using + """
        using Microsoft.Agents.AI;
        class Outer(AIAgent inner, IChatClient chat) : DelegatingAIAgent(inner)
        {
            protected override async Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
            {
                await chat.{|AIG0001:GetResponseAsync|}("a");
                return await InnerAgent.RunAsync(messages, session, options, cancellationToken);
            }
        }
        """);

    [Fact]
    public Task A_minimal_api_handler_counts() => Verify.Code("""
        // top-level
        using System;
        using AiGovernance;
        using Microsoft.Extensions.AI;
        var app = new App();
        app.MapPost("/a", async (IChatClient chat, string text) => (await chat.{|AIG0001:GetResponseAsync|}(text)).Text);
        app.MapPost("/b", [AiUseCase("meeting-minutes")] async (IChatClient chat, string text) => (await chat.GetResponseAsync(text)).Text);
        async System.Threading.Tasks.Task<string> Local(IChatClient chat) => (await chat.{|AIG0001:GetResponseAsync|}("a")).Text;
        class App { public void MapPost(string path, Delegate handler) { } }
        """);

    [Fact]
    public Task A_derived_client_is_called_like_its_base() => Verify.Code(Using + """
        class Derived : OpenAI.Chat.ChatClient { public Derived() : base("m", "k") { } }
        class Hidden : Derived { public new object CompleteChat(string own) => own; }
        class Local(IChatClient inner) : DelegatingChatClient(inner);
        sealed class Agents(IChatClient c) { object M(Microsoft.Agents.AI.ChatClientAgent agent) => agent.{|AIG0001:RunAsync|}("a"); }
        class Caller
        {
            object A(Derived d) => d.{|AIG0001:CompleteChatAsync|}("a");
            object B(Hidden h) => h.CompleteChat("own");
            object C(Local l) => l.{|AIG0001:GetResponseAsync|}("a");
        }
        """);

    [Fact]
    public Task A_base_type_may_fulfil_an_interface_of_the_derived_type() => Verify.Code(Using + """
        class B
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!;
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!;
            public object? GetService(Type type, object? key = null) => null;
            public void Dispose() { }
        }
        class D : B, IChatClient { }
        class Caller { object A(D d) => d.{|AIG0001:GetResponseAsync|}([]); object P(B b) => b.GetResponseAsync([]); }
        """);

    [Fact]
    public Task Middleware_may_use_private_helpers() => Verify.Code(Using + """
        sealed class Retrying(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default)
                => await Retry(() => Once(m)) ?? await Once(m);
            public object Own() => Direct();
            private async Task<T> Retry<T>(Func<Task<T>> action) => await action();
            private Task<ChatResponse> Once(IEnumerable<ChatMessage> m) => base.GetResponseAsync(m);
            private object Direct() => base.{|AIG0001:GetResponseAsync|}([]);
        }
        """);

    [Fact]
    public Task Own_types_that_share_a_name_are_nothing() => Verify.Code(Using + """
        class AIAgent { public Task<string> RunAsync(string s) => Task.FromResult(s); }
        class Factory { public object GetChatCompletion() => this; public Task<ChatResponse> GetResponseAsync(string s) => null!; }
        class Caller { void M(AIAgent a, Factory f) { a.RunAsync("a"); f.GetChatCompletion(); f.GetResponseAsync("a"); } }
        """);

    [Fact]
    public Task An_own_extension_that_sends_through_the_pipeline_is_a_call() => Verify.Code("""
        using System.ClientModel.Primitives;
        using OpenAI.Chat;
        static class Own
        {
            public static object CompleteRaw(this ChatClient client, PipelineMessage message) { client.Pipeline.Send(message); return message; }
            public static string NameOf(this ChatClient client) => client.ToString()!;
        }
        class Caller
        {
            object M(ChatClient client, PipelineMessage message) => client.{|AIG0001:CompleteRaw|}(message);
            void Direct(ChatClient client, PipelineMessage message) => client.Pipeline.{|AIG0001:Send|}(message);
            string N(ChatClient client) => client.NameOf();
        }
        """);

    [Fact]
    public Task A_public_extension_also_answers_for_what_it_sends_itself() => Verify.Code("""
        using System.ClientModel.Primitives;
        using OpenAI.Chat;
        public static class Own
        {
            public static void CompleteRaw(this ChatClient client, PipelineMessage message) => client.Pipeline.{|AIG0001:Send|}(message);
        }
        """);

    [Fact]
    public Task Mock_setups_and_names_are_no_calls() => Verify.Code(Using + """
        using System.Linq.Expressions;
        class C
        {
            void Setup<T, R>(Expression<Func<T, R>> e) { }
            void M()
            {
                Setup<IChatClient, Task<ChatResponse>>(c => c.GetResponseAsync(Array.Empty<ChatMessage>(), null, default));
                Setup((IChatClient c) => c.GetStreamingResponseAsync(Array.Empty<ChatMessage>(), null, default));
                _ = nameof(IChatClient.GetResponseAsync) + nameof(IChatClient.GetStreamingResponseAsync);
            }
        }
        """);

    [Fact]
    public Task A_razor_component_is_generated_code() => Verify.Code("""
        #pragma checksum "/repository/Chat.razor" "{ff1816ec-aa5e-4d10-87f7-6f4963833460}" "00"
        // <auto-generated/>
        #pragma warning disable 1591
        using System; using System.Threading.Tasks; using Microsoft.Extensions.AI;
        public partial class Chat
        {
            IChatClient Client { get; set; } = default!;
            protected void Build(Action<Func<Task>> on)
            {
                on(
        #nullable restore
        #line (3,20)-(3,60) "/repository/Chat.razor"
        async () => await Client.{|AIG0001:GetResponseAsync|}("a")
        #line default
        #line hidden
                );
            }
        #line 8 "/repository/Chat.razor"
            async Task Ask() => await Client.{|AIG0001:GetResponseAsync|}("a");
        #line default
        }
        [AiGovernance.AiUseCase("meeting-minutes")] public partial class Governed { object Ask(IChatClient c) => c.GetResponseAsync("a"); }
        """);

    [Fact]
    public async Task Two_packages_may_have_a_type_of_the_same_name()
    {
        const string Fake = "namespace OpenAI.Chat; public class ChatClient { public object CompleteChat(string s) => s; }";
        Assert.Empty(await Projects.Analyze(Fake, "class C { object M(OpenAI.Chat.ChatClient c) => c.CompleteChat(\"a\"); }", withSdks: false, libraryName: "Other.OpenAI"));
        await Projects.Analyze(Fake, "class C { object M(OpenAI.Chat.ChatClient c) => c.CompleteChat(\"a\"); }", withSdks: true, libraryName: "Other.OpenAI");
    }
}
