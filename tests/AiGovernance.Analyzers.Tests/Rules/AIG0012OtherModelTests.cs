namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0012OtherModelTests
{
    [Theory]
    [InlineData("object M() => new OpenAI.Chat.ChatClient({|AIG0012:\"gpt-3.5-turbo\"|}, \"key\");")]
    [InlineData("OpenAI.Chat.ChatClient F = new({|AIG0012:\"gpt-4.1-mini\"|}, \"key\");")]
    [InlineData("const string Model = \"mistral-large\"; object M(OpenAI.OpenAIClient c) => c.GetChatClient({|AIG0012:Model|});")]
    [InlineData("object M() => new Microsoft.Extensions.AI.ChatOptions { ModelId = {|AIG0012:\"o3\"|} };")]
    [InlineData("void M(Microsoft.Extensions.AI.ChatOptions o) => o.ModelId = {|AIG0012:\"o3\"|};")]
    [InlineData("object M() => new OllamaSharp.OllamaApiClient(\"http://localhost:11434\", {|AIG0012:\"llama3\"|});")]
    [InlineData("object M() => new OpenAI.Chat.ChatClient(apiKey: \"key\", model: {|AIG0012:\"gpt-4\"|});")]
    public Task Another_model_is_reported(string member) => Check(member);

    [Theory]
    [InlineData("object M() => new OpenAI.Chat.ChatClient(\"gpt-4.1\", \"key\");")]
    [InlineData("object M() => new OpenAI.Chat.ChatClient(\"GPT-4.1-2025-04-14\", \"key\");")]
    [InlineData("object M() => new Microsoft.Extensions.AI.ChatOptions { ModelId = \"openai/gpt-4.1\" };")]
    [InlineData("object M(string model) => new OpenAI.Chat.ChatClient(model, \"key\");")]
    [InlineData("class Options { public string ModelId { get; set; } = \"\"; } object M() => new Options { ModelId = \"o3\" };")]
    public Task The_model_of_the_entry_and_what_is_no_constant_are_silent(string member) => Check(member);

    [Theory]
    [InlineData("object M(Azure.AI.OpenAI.AzureOpenAIClient c) => c.GetChatClient(\"webshop-prod\");")]
    [InlineData("object M(Azure.AI.OpenAI.AzureOpenAIClient c) => c.GetChatClient(\"gpt-41\");")]
    [InlineData("object M(Azure.AI.OpenAI.AzureOpenAIClient c) => c.GetChatClient(\"gpt-5\");")]
    public Task The_name_of_a_deployment_is_freely_chosen(string member) => Check(member);

    [Theory]
    [InlineData("object M(Azure.AI.OpenAI.AzureOpenAIClient c) => c.GetChatClient({|AIG0012:\"gpt-35-turbo\"|});")]
    [InlineData("void M(Microsoft.Extensions.DependencyInjection.IServiceCollection b) => Microsoft.SemanticKernel.AzureOpenAIServiceCollectionExtensions.AddAzureOpenAIChatCompletion(b, \"prod\", \"https://a.example\", \"key\", modelId: {|AIG0012:\"o3\"|});")]
    public Task A_deployment_named_as_the_model_of_another_service_is_reported(string member)
        => Check(member, """{ "id": "s-2", "name": "S", "model": { "name": "gpt-3.5-turbo" } }""");

    [Fact]
    public Task A_service_without_a_model_decides_nothing() => Check(
        "object M() => new OpenAI.Chat.ChatClient(\"o3\", \"key\");", """{ "id": "s-2", "name": "S" }""", "\"s-1\", \"s-2\"");

    [Fact]
    public Task Outside_a_use_case_there_is_nothing_to_compare_with() => Verify.Code("class C { object M() => new OpenAI.Chat.ChatClient(\"o3\", \"key\"); }");

    private static Task Check(string member, string? service = null, string serviceIds = "\"s-1\"") => Verify.Code(
        "[AiGovernance.AiUseCase(\"a-a\")] class C { " + member + " }",
        $$"""
        { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
          "services": [ { "id": "s-1", "name": "S", "model": { "name": "gpt-4.1", "version": "2025-04-14" } }{{(service is null ? "" : ", " + service)}} ],
          "useCases": [ { "id": "a-a", "title": "A", "status": "pilot", "ai": { "serviceIds": [{{serviceIds}}] } } ] }
        """);
}
