namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0006UngovernedEndpointTests
{
    [Theory]
    [InlineData("\"https://api.openai.com/v1/chat/completions\"")]
    [InlineData("\"api.mistral.ai\"")]
    [InlineData("\"https://API.MISTRAL.AI:443/v1\"")]
    [InlineData("@\"https://my-company.openai.azure.com/openai/deployments/gpt\"")]
    [InlineData("\"https://bedrock-runtime.eu-west-3.amazonaws.com\"")]
    [InlineData("\"http://localhost:11434/api/chat\"")]
    [InlineData("\"http://127.0.0.1:1234/v1/chat/completions\"")]
    [InlineData("\"https://openrouter.ai/api/v1/chat/completions\"")]
    [InlineData("\"\"\"https://api.anthropic.com/v1/messages\"\"\"")]
    public Task The_address_of_an_ai_service_is_reported(string literal)
        => Verify.Code($"class C {{ const string Url = {{|AIG0006:{literal}|}}; }}");

    [Theory]
    [InlineData("\"https://api.example.com/v1/chat/completions\"")]
    [InlineData("\"See https://api.openai.com for the price list\"")]
    [InlineData("\"https://openrouter.ai/terms\"")]
    [InlineData("\"http://localhost:1234/\"")]
    [InlineData("\"notapi.openai.com.example\"")]
    [InlineData("\"https://huggingface.co/org/model/resolve/main/model.onnx\"")]
    [InlineData("\"openai.com\"")]
    public Task Other_texts_are_silent(string literal)
        => Verify.Code($"class C {{ string Url = {literal}; }}");

    [Fact]
    public Task Interpolated_addresses_and_attribute_arguments_count() => Verify.Code("""
        class PostAttribute(string path) : System.Attribute { public string Path => path; }
        interface IApi { [Post({|AIG0006:"https://api.groq.com/openai/v1"|})] void Ask(); }
        class C { string Url(string model) => $"{|AIG0006:https://api.cohere.com/v2/|}{model}"; }
        """);

    [Fact]
    public Task Comments_and_documentation_never_count() => Verify.Code("""
        // https://api.openai.com/v1
        /// <summary>https://api.openai.com/v1 <see href="https://api.openai.com/v1"/></summary>
        class C { }
        """);

    [Fact]
    public Task An_address_given_to_an_sdk_is_configuration() => Verify.Code("""
        using System;
        class C
        {
            object Options() => new OpenAI.OpenAIClientOptions { Endpoint = new Uri("https://api.mistral.ai/v1") };
            void Set(OpenAI.OpenAIClientOptions options) => options.Endpoint = new Uri("https://api.mistral.ai/v1");
            void Companion(Microsoft.SemanticKernel.IKernelBuilder builder)
                => Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions.AddOpenAIChatCompletion(builder.Services, "mistral-large", new Uri("https://api.mistral.ai/v1"), "key");
            object Client() => new OllamaSharp.OllamaApiClient("http://localhost:11434");
        }
        """);

    [Fact]
    public Task A_governed_address_is_silent() => Verify.Code("""
        [AiGovernance.AiUseCase("meeting-minutes")] class C { const string Url = "https://api.mistral.ai/v1/chat/completions"; }
        """);
}
