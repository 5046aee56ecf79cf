namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0005OtherServiceTests
{
    private const string OpenAi = """{ "id": "openai", "name": "OpenAI", "packageIds": ["OpenAI"], "endpointHosts": ["api.openai.com"] }""";
    private const string Azure = """{ "id": "azure", "name": "Azure", "packageIds": ["Azure.AI.OpenAI"], "endpointHosts": ["lemaire.openai.azure.com"] }""";
    private const string Claude = """{ "id": "claude", "name": "Claude", "packageIds": ["Anthropic"], "typeNames": ["Anthropic.AnthropicClient"], "endpointHosts": ["api.anthropic.com"] }""";
    private const string Keyless = """{ "id": "keyless", "name": "K", "packageIds": [], "endpointHosts": [] }""";
    private const string Chat = """{ "id": "chat", "name": "C", "typeNames": ["Microsoft.Extensions.AI.IChatClient"] }""";

    private const string Typed = """{ "id": "typed", "name": "T", "typeNames": ["Acme.Client"] }""";

    [Theory]
    [InlineData("claude")]
    [InlineData("claude", "typed")]
    public Task A_call_through_the_sdk_of_another_service_is_reported(params string[] services) => Check(
        "object M(OpenAI.Chat.ChatClient c) => c.{|AIG0005:CompleteChat|}(\"a\");", services);

    [Theory]
    [InlineData("openai")]
    [InlineData("azure")] // hands out the clients of OpenAI
    [InlineData("claude", "openai")]
    [InlineData("claude", "keyless")]
    [InlineData("keyless")]
    [InlineData("claude", "chat")] // an abstraction: anybody may be behind it
    [InlineData("claude", "nowhere")]
    [InlineData]
    public Task What_may_be_one_of_the_services_is_silent(params string[] services) => Check(
        "object M(OpenAI.Chat.ChatClient c) => c.CompleteChat(\"a\");", services);

    [Theory]
    [InlineData("\"https://api.mistral.ai/v1/chat/completions\"", true, "openai")]
    [InlineData("\"https://api.mistral.ai/v1/chat/completions\"", false, "openai", "keyless")]
    [InlineData("\"https://api.openai.com/v1/chat/completions\"", false, "openai", "claude")]
    [InlineData("\"https://other.openai.azure.com/openai\"", true, "azure")]
    [InlineData("\"https://Lemaire.openai.azure.com:443/openai\"", false, "azure")]
    public Task An_address_is_compared_with_the_hosts(string address, bool isOther, params string[] services) => Check(
        isOther ? $"string U = {{|AIG0005:{address}|}};" : $"string U = {address};", services);

    [Fact]
    public Task A_host_that_is_composed_may_be_the_one() => Check(
        "string U(string resource) => $\"https://{resource}.openai.azure.com/openai\";", "azure");

    [Fact]
    public Task An_abstraction_says_nothing_of_who_is_behind_it() => Check(
        "object M(Microsoft.Extensions.AI.IChatClient c) => c.GetResponseAsync([]);", "openai");

    [Fact]
    public Task A_package_that_builds_on_the_abstraction_may_be_behind_it() => Check(
        "object M(Microsoft.Extensions.AI.IChatClient c) => c.GetResponseAsync([]);", "claude");

    [Fact]
    public Task Unless_another_service_claims_the_very_type() => Check(
        "object M(Microsoft.Extensions.AI.IChatClient c) => c.{|AIG0005:GetResponseAsync|}([]);", "typed");

    [Fact]
    public Task Each_use_case_of_a_member_is_checked() => Verify.Code(
        "using AiGovernance; [AiUseCase(\"a-a\")] [AiUseCase(\"b-b\")] class C { object M(OpenAI.Chat.ChatClient c) => c.{|AIG0005:CompleteChat|}(\"a\"); }",
        Register("""{ "id": "a-a", "title": "A", "status": "pilot", "ai": { "serviceIds": ["openai"] } }, { "id": "b-b", "title": "B", "status": "pilot", "ai": { "serviceIds": ["claude"] } }"""));

    [Fact]
    public Task A_file_mapped_to_several_use_cases_does_not_say_which_call_is_whose() => Verify.Code(
        "class C { object M(OpenAI.Chat.ChatClient c) => c.CompleteChat(\"a\"); }",
        Register("""{ "id": "a-a", "title": "A", "status": "pilot", "ai": { "serviceIds": ["claude"] } }, { "id": "b-b", "title": "B", "status": "pilot", "ai": { "serviceIds": ["openai"] } }"""),
        editorConfig: "root = true\n[*.cs]\nai_governance.use_case = a-a, b-b\n");

    [Fact]
    public Task A_call_that_is_no_mapped_use_cases_is_reported() => Verify.Code(
        "class C { object M(OpenAI.Chat.ChatClient c) => c.{|AIG0005:CompleteChat|}(\"a\"); }",
        Register("""{ "id": "b-b", "title": "B", "status": "pilot", "ai": { "serviceIds": ["claude"] } }"""),
        editorConfig: "root = true\n[*.cs]\nai_governance.use_case = b-b\n");

    [Fact]
    public Task A_register_that_cannot_be_read_to_its_end_decides_nothing() => Verify.Code(
        "[AiGovernance.AiUseCase(\"a-a\")] class C { object M(OpenAI.Chat.ChatClient c) => c.CompleteChat(\"a\"); }",
        Register("""{ "id": "a-a", "title": "A", "status": "pilot", "ai": { "serviceIds": ["claude"] } }""").TrimEnd('}', '\n', ' ') + " {|AIG1001:|}");

    private static Task Check(string member, params string[] services) => Verify.Code(
        "[AiGovernance.AiUseCase(\"a-a\")] class C { " + member + " }",
        Register($$"""{ "id": "a-a", "title": "A", "status": "pilot", "ai": { "serviceIds": [{{string.Join(", ", services.Select(id => id == "nowhere" ? "{|AIG1006:\"nowhere\"|}" : $"\"{id}\""))}}] } }"""));

    private static string Register(string useCases) => $$"""
        { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
          "services": [ {{OpenAi}}, {{Azure}}, {{Claude}}, {{Keyless}}, {{Chat}}, {{Typed}} ],
          "useCases": [ {{useCases}} ] }
        """;
}
