namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0001UngovernedCallTests
{
    [Fact]
    public Task An_interface_call_without_use_case_is_reported_at_its_name() => Verify.Code("""
        using Microsoft.Extensions.AI;
        class Minutes(IChatClient chat)
        {
            public async System.Threading.Tasks.Task<string> Write(string notes)
                => (await chat.{|AIG0001:GetResponseAsync|}(notes)).Text;
        }
        """);

    [Fact]
    public Task The_shapes_in_which_code_calls_are_all_found() => Verify.Code("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        class Shapes
        {
            private readonly IChatClient? _chat;
            public Shapes(IChatClient chat) => _chat = chat;
            private Lazy<Task<ChatResponse>> Lazy => new(() => _chat!.{|AIG0001:GetResponseAsync|}("a"));
            public Task<ChatResponse>? Conditional() => _chat?.{|AIG0001:GetResponseAsync|}("a");
            public Task<ChatResponse> Stored() { var task = _chat!.{|AIG0001:GetResponseAsync|}("a"); return task; }
            public async Task Streamed() { await foreach (var update in _chat!.{|AIG0001:GetStreamingResponseAsync|}("a")) { } }
            public Task<ChatResponse<int>> Generic() => _chat!.{|AIG0001:GetResponseAsync|}<int>("a");
            public Func<IEnumerable<ChatMessage>, ChatOptions?, System.Threading.CancellationToken, Task<ChatResponse>> Group() => _chat!.{|AIG0001:GetResponseAsync|};
            public async Task Local()
            {
                async Task<ChatResponse> Ask(string text) => await _chat!.{|AIG0001:GetResponseAsync|}(text);
                await Ask("a");
            }
        }
        """);

    [Fact]
    public Task Every_catalogued_sdk_is_known() => Verify.Code("""
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel;
        class Sdks
        {
            async Task All(
                OpenAI.Chat.ChatClient openAi, OpenAI.Embeddings.EmbeddingClient embeddings, OpenAI.Audio.AudioClient audio,
                Azure.AI.Inference.ChatCompletionsClient inference, Azure.AI.OpenAI.AzureOpenAIClient azure,
                Anthropic.AnthropicClient anthropic, OllamaSharp.Chat ollama,
                Microsoft.SemanticKernel.Kernel kernel, Microsoft.Agents.AI.AIAgent agent,
                Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>> generator)
            {
                await openAi.{|AIG0001:CompleteChatAsync|}("a");
                openAi.{|AIG0001:CompleteChat|}("a");
                await embeddings.{|AIG0001:GenerateEmbeddingAsync|}("a");
                await audio.{|AIG0001:TranscribeAudioAsync|}("a.wav");
                await inference.{|AIG0001:CompleteAsync|}(new Azure.AI.Inference.ChatCompletionsOptions());
                await azure.GetChatClient("gpt").{|AIG0001:CompleteChatAsync|}("a");
                await anthropic.Messages.{|AIG0001:Create|}(null!);
                ollama.{|AIG0001:SendAsync|}("a");
                await kernel.{|AIG0001:InvokePromptAsync|}("a");
                await agent.{|AIG0001:RunAsync|}("a");
                await generator.{|AIG0001:GenerateAsync|}(["a"]);
            }
        }
        """);

    [Fact]
    public Task A_type_that_implements_or_derives_is_called_like_what_it_fulfils() => Verify.Code("""
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        sealed class Own : DelegatingChatClient
        {
            public Own(IChatClient inner) : base(inner) { }
            public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
                => base.GetResponseAsync(messages, options, cancellationToken);
        }
        class Caller
        {
            Task<ChatResponse> Ask(Own own) => own.{|AIG0001:GetResponseAsync|}([]);
        }
        """);

    [Fact]
    public Task Middleware_only_passes_the_call_on() => Verify.Code("""
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        sealed class Retrying(IChatClient inner) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                try { return await inner.GetResponseAsync(messages, options, cancellationToken); }
                catch (TimeoutException) { return await inner.GetResponseAsync("again", options, cancellationToken); }
            }
            IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
                => inner.GetStreamingResponseAsync(messages, options, cancellationToken);
            public object? GetService(Type type, object? key = null) => null;
            public void Dispose() { }
        }
        """);

    [Fact]
    public Task An_adapter_of_another_sdk_is_where_data_leaves() => Verify.Code("""
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        sealed class Adapter(OpenAI.Chat.ChatClient client) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                await client.{|AIG0001:CompleteChatAsync|}("a");
                return new ChatResponse();
            }
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type type, object? key = null) => null;
            public void Dispose() { }
        }
        """);

    [Fact]
    public Task What_only_names_or_resembles_a_call_is_silent() => Verify.Code("""
        using System;
        using System.Linq.Expressions;
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        class Silent
        {
            /// <summary><see cref="IChatClient.GetResponseAsync"/></summary>
            string Name => nameof(IChatClient.GetResponseAsync);
            Expression<Func<IChatClient, Task<ChatResponse>>> Setup = c => c.GetResponseAsync(Array.Empty<ChatMessage>(), null, default);
            Task<WebResponse> Web(WebRequest request) => request.GetResponseAsync();
            Task<string> CompleteChatAsync(string own) => Task.FromResult(own);
            Task<string> Own() => CompleteChatAsync("a");
            object Build(OpenAI.OpenAIClient client) => client.GetChatClient("gpt");
        }
        """);

    [Fact]
    public Task Generated_code_counts() => Verify.Code("""
        // <auto-generated/>
        #nullable enable
        using Microsoft.Extensions.AI;
        class Component
        {
            object Ask(IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}("a");
        }
        """);

    [Fact]
    public Task Broken_code_is_no_reason_to_fail() => Verify.Code("""
        using Microsoft.Extensions.AI;
        class Broken
        {
            object Ask(IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}("a")
            {|CS1002:|}{|CS1519:}|}
        """.Replace("\n    {|CS1002:|}{|CS1519:}|}", "{|CS1002:|}\n}", StringComparison.Ordinal));

    [Fact]
    public Task The_mode_off_silences_everything() => Verify.Code("""
        using Microsoft.Extensions.AI;
        class Minutes(IChatClient chat)
        {
            object Write() => chat.GetResponseAsync("a");
        }
        """, globalConfig: "build_property.AiGovernanceMode = off");
}
