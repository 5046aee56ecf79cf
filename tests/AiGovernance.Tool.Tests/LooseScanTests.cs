namespace AiGovernance.Tool.Tests;

/// <summary>What <c>aigov scan --loose</c> finds in code whose libraries are not there.</summary>
public sealed class LooseScanTests : IDisposable
{
    private const string Register = """
        { "schemaVersion": "1.0", "organisation": { "name": "A" }, "useCases": [ { "id": "minutes", "title": "M", "status": "pilot" }, { "id": "old", "title": "O", "status": "retired" } ] }
        """;

    private readonly LooseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void WriteShop()
    {
        _folder.Write("ai-register.json", Register);
        _folder.Write("App/App.csproj", LooseFolder.Project);
        _folder.Write("App/Minutes.cs", """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            [AiUseCase("minutes")]
            public sealed class Minutes(IChatClient chat)
            {
                public async Task<string> WriteAsync(string talk) => (await chat.GetResponseAsync(talk)).Text;
            }

            [AiUseCase("old")]
            public sealed class Old(IChatClient chat)
            {
                public Task AskAsync() => chat.GetResponseAsync("?");
            }
            """);
        _folder.Write("App/Texts.cs", """
            using AiGovernance;
            using OpenAI.Chat;

            [AiGateway]
            public sealed class Texts
            {
                private readonly ChatClient _chat = new("gpt-4o", "key");

                public async Task<string> AskAsync(string text) => (await _chat.CompleteChatAsync(text)).Value.Content[0].Text;
            }

            public sealed class Letters(Texts texts)
            {
                public Task<string> DraftAsync() => texts.AskAsync("Draft a letter");
            }
            """);
        _folder.Write("App/Raw.cs", """
            public static class Raw
            {
                public static Task<HttpResponseMessage> Send(HttpClient http) => http.PostAsync("https://api.mistral.ai/v1/chat/completions", null);
            }
            """);
        _folder.Write("App/Own.cs", """
            using Microsoft.Extensions.AI;

            public sealed class Own(HttpClient http) : IChatClient
            {
                public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
                    => new(await http.GetStringAsync("https://api.openai.com/v1/chat/completions"));
            }
            """);
    }

    [Fact]
    public async Task A_generated_constant_names_its_use_case()
    {
        _folder.Write("ai-register.json", Register);
        _folder.Write("App/App.csproj", LooseFolder.Project);
        _folder.Write("App/Minutes.cs", """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            [AiUseCase(AiUseCases.Minutes)]
            public sealed class Minutes(IChatClient chat)
            {
                public async Task<string> WriteAsync(string talk) => (await chat.GetResponseAsync(talk)).Text;
            }
            """);
        var run = await _folder.RunAsync();
        Assert.Contains("Use case minutes\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("governed: 1, ungoverned: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_keeps_its_shape()
    {
        WriteShop();
        var run = await _folder.RunAsync("--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "json");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_text_is_grouped_by_use_case(string language)
    {
        WriteShop();
        var run = await _folder.RunAsync("--lang", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "text_" + language);
    }

    [Fact]
    public async Task Sarif_has_ungoverned_calls_as_warnings()
    {
        WriteShop();
        var run = await _folder.RunAsync("--format", "sarif");
        Assert.Contains("\"ruleId\": \"ai-call\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"level\": \"warning\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"level\": \"note\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public async Task Fail_on_decides_about_ungoverned_calls(string severity, int exitCode)
    {
        WriteShop();
        Assert.Equal(exitCode, (await _folder.RunAsync("--fail-on", severity)).ExitCode);
    }

    [Theory]
    [InlineData("var chat = new OpenAI.Chat.ChatClient(\"m\", \"k\"); chat.CompleteChat(\"hi\");")]
    [InlineData("ChatClient chat = Make(); chat.CompleteChat(\"hi\");")]
    [InlineData("var chat = new OpenAIClient(\"k\").GetChatClient(\"m\"); chat.CompleteChat(\"hi\");")]
    [InlineData("var client = new AzureOpenAIClient(new Uri(\"https://a.example\"), null); client.GetChatClient(\"m\").CompleteChat(\"hi\");")]
    [InlineData("var services = Missing(); services.GetRequiredService<ChatClient>().CompleteChat(\"hi\");")]
    [InlineData("Held.Client.CompleteChat(\"hi\");")]
    [InlineData("Held.Client?.CompleteChat(\"hi\", x => x.Text, out var y);")]
    [InlineData("dynamic chat = new ChatClient(\"m\", \"k\"); chat.CompleteChat(\"hi\");")]
    [InlineData("System.Func<object, object> ask = Held.Client.CompleteChat;")]
    public async Task A_receiver_is_known_by(string statements)
    {
        string code = $$"""
            using Azure.AI.OpenAI;
            using OpenAI;
            using OpenAI.Chat;
            static class Held { public static ChatClient Client; }
            class Caller { void Call() { {{statements}} } }
            """;
        Assert.Equal(["ChatClient.CompleteChat"], await _folder.MembersAsync(code));
    }

    [Theory]
    [InlineData("class Caller { void Call(ChatClient chat) => chat.CompleteChat(); }")]
    [InlineData("using My; class Caller { void Call(ChatClient chat) => chat.CompleteChat(); }")]
    [InlineData("using OpenAI.Chat; class ChatClient { public void CompleteChat() { } } class Caller { void Call(ChatClient chat) => chat.CompleteChat(); }")]
    [InlineData("using OpenAI.Chat; class Caller { void Call(dynamic chat) => chat.CompleteChat(); }")]
    [InlineData("using OpenAI.Chat; class Caller { void Call(Unknown it) => it.CompleteChat(); }")]
    [InlineData("using OpenAI.Chat; class Caller { string Call(ChatClient chat) => nameof(chat.CompleteChat); } // chat.CompleteChat()")]
    [InlineData("using OpenAI.Chat; class Caller { void Call(ChatClient chat) => chat.Dispose(); }")]
    public async Task The_name_of_a_member_alone_is_no_call(string code) => Assert.Empty(await _folder.MembersAsync(code));

    [Fact]
    public async Task Imports_of_the_project_count()
    {
        const string Project = """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup><Using Include="OpenAI.Chat" /><Using Include="OpenAI.Images.ImageClient" Alias="Painter" /></ItemGroup>
            </Project>
            """;
        _folder.Write("App/Imports.cs", "global using Microsoft.Extensions.AI;");
        Assert.Equal(
            ["ChatClient.CompleteChat", "ImageClient.GenerateImage", "IChatClient.GetResponseAsync"],
            await _folder.MembersAsync("class C { void M(ChatClient a, Painter b, IChatClient c) { a.CompleteChat(); b.GenerateImage(); c.GetResponseAsync(); } }", Project));
    }

    [Fact]
    public async Task A_connector_is_the_service_that_it_is_named_after()
        => Assert.Equal(
            ["OpenAIChatCompletionService.GetChatMessageContentAsync"],
            await _folder.MembersAsync("""
                using Microsoft.SemanticKernel.ChatCompletion;
                using Microsoft.SemanticKernel.Connectors.OpenAI;
                OpenAIChatCompletionService service = new("m", "k");
                await service.GetChatMessageContentAsync("?");
                """));

    [Fact]
    public async Task An_address_given_to_a_factory_of_a_missing_library_is_configuration()
        => Assert.Equal(
            ["Kernel.InvokePromptAsync"],
            await _folder.MembersAsync("""
                using Microsoft.SemanticKernel;
                var builder = Kernel.CreateBuilder();
                builder.AddOpenAIChatCompletion(modelId: "phi3", endpoint: new Uri("http://localhost:11434"));
                Kernel kernel = builder.Build();
                await kernel.InvokePromptAsync("?");
                """));

    [Fact]
    public async Task A_member_of_a_type_in_another_file_or_project_is_followed()
    {
        _folder.Write("Lib/Lib.csproj", LooseFolder.Project);
        _folder.Write("Lib/Holder.cs", "using OpenAI.Chat; namespace Lib; public class Base { protected ChatClient Chat => null; } public class Holder { public ChatClient Client; }");
        _folder.Write("App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ProjectReference Include=\"..\\Lib\\Lib.csproj\" /></ItemGroup></Project>");
        _folder.Write("App/Use.cs", "class Use : Lib.Base {\n void A() => Chat.CompleteChat();\n void B(Lib.Holder h) => h.Client.CompleteChat(); }");
        Assert.Equal(["App/Use.cs:2 ChatClient.CompleteChat name", "App/Use.cs:3 ChatClient.CompleteChat name"], await _folder.CallsAsync());
    }

    [Fact]
    public async Task A_gateway_of_another_project_is_known_by_its_source()
    {
        _folder.Write("Lib/Lib.csproj", LooseFolder.Project);
        _folder.Write("Lib/Texts.cs", "namespace Lib; [AiGovernance.AiGateway] public interface ITexts { string Ask(string text); }");
        _folder.Write("App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ProjectReference Include=\"../Lib/Lib.csproj\" /></ItemGroup></Project>");
        _folder.Write("App/Use.cs", "class Use { void A(Lib.ITexts texts) => texts.Ask(\"?\"); }");
        Assert.Equal(["App/Use.cs:1 ITexts.Ask symbol"], await _folder.CallsAsync());
    }

    [Theory]
    [InlineData("<PropertyGroup><AiGovernanceUseCase>minutes</AiGovernanceUseCase></PropertyGroup>", "")]
    [InlineData("", "[*.cs]\nai_governance.use_case = minutes\n")]
    public async Task Scopes_of_the_build_count(string property, string editorConfig)
    {
        _folder.Write("ai-register.json", Register);
        _folder.Write(".editorconfig", editorConfig);
        _folder.Write("App/App.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">{property}</Project>");
        _folder.Write("App/Use.cs", "class Use { void A(OpenAI.Chat.ChatClient chat) => chat.CompleteChat(); }");
        var run = await _folder.RunAsync("--format", "json");
        Assert.Contains("\"useCase\": \"minutes\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"governed\": true", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Razor_is_read_at_its_own_lines()
    {
        _folder.Write("Web/Web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\" />");
        _folder.Write("Web/_Imports.razor", "@using Microsoft.Extensions.AI\n");
        _folder.Write("Web/Pages/Ask.razor", """
            @page "/ask"
            @inject IChatClient Chat
            <p title="mail@@example.org">@(await Chat.GetResponseAsync("a { b"))</p>
            <button @onclick="() => Chat.GetResponseAsync(text)">Ask</button>
            @foreach (var update in await Chat.GetStreamingResponseAsync("x").ToListAsync())
            {
                <b>@update.Text</b>
            }
            @* await Chat.GetResponseAsync("comment") *@
            @code {
                private string text = "}";

                private async Task AskAsync()
                {
                    var answer = await Chat.GetResponseAsync(text);
                }
            }
            """);
        Assert.Equal(
            [
                "Web/Pages/Ask.razor:3 IChatClient.GetResponseAsync name",
                "Web/Pages/Ask.razor:4 IChatClient.GetResponseAsync name",
                "Web/Pages/Ask.razor:5 IChatClient.GetStreamingResponseAsync name",
                "Web/Pages/Ask.razor:15 IChatClient.GetResponseAsync name",
            ],
            await _folder.CallsAsync());
    }

    [Fact]
    public async Task The_users_own_catalogue_counts()
    {
        _folder.Write("governance/services.json", """
            { "version": "1", "sdks": [ { "name": "Inhouse.Ai", "deployment": "cloud", "packages": [ "Inhouse.Ai" ], "rules": [ { "id": "inhouse", "kind": "chat", "types": [ "Inhouse.Ai.Oracle" ], "members": [ "Ask" ] } ] } ] }
            """);
        Assert.Equal(["Oracle.Ask"], await _folder.MembersAsync("using Inhouse.Ai; class C { void M(Oracle o) => o.Ask(); }", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><AiServices Include=\"../governance/services.json\" /></ItemGroup></Project>"));
    }
}
