using System.Text;

namespace AiGovernance.Tool.Tests;

/// <summary>What <c>aigov init --from-code</c> makes of code that nobody registered.</summary>
public sealed class InitTests : IDisposable
{
    private readonly LooseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Task<Aigov> InitAsync(params string[] args)
        => Aigov.RunAsync(_folder.Path, ["init", "--from-code", "--loose", "--organisation", "Atelier Lemaire SAS", "--address", "Lyon", "--email", "contact@atelier-lemaire.example", .. args]);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    private void WriteShop()
    {
        _folder.Write("src/Shop/Shop.csproj", LooseFolder.Project);
        _folder.Write("src/Shop/Letters.cs", """
            using OpenAI.Chat;

            public sealed class Letters(ChatClient chat)
            {
                public async Task<string> WriteAsync(string facts) => (await chat.CompleteChatAsync(facts)).Value.Content[0].Text;
            }
            """);
        _folder.Write("src/Shop/Both.cs", """
            using OpenAI.Chat;

            public sealed class Both(ChatClient chat, HttpClient http)
            {
                public async Task RunAsync(string text)
                {
                    await chat.CompleteChatAsync(text);
                    await http.PostAsync("https://api.mistral.ai/v1/chat/completions", null);
                }
            }
            """);
        _folder.Write("src/Site/Site.csproj", LooseFolder.Project);
        _folder.Write("src/Site/Raw [old].cs", """
            public static class Raw
            {
                public static Task<HttpResponseMessage> Send(HttpClient http) => http.PostAsync("https://api.mistral.ai/v1/chat/completions", null);
            }
            """);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Each_project_and_service_gets_a_draft_entry_and_each_file_its_entries(string language)
    {
        WriteShop();
        var run = await InitAsync("--lang", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output + "\n--- .editorconfig\n" + Read(".editorconfig") + "\n--- ai-register.json\n" + Read("ai-register.json"), language);
    }

    [Fact]
    public async Task No_call_is_outside_a_use_case_afterwards()
    {
        WriteShop();
        Assert.Equal(1, (await _folder.RunAsync("--fail-on", "warning")).ExitCode);
        await InitAsync();
        var calls = await _folder.RunAsync();
        Assert.DoesNotContain("Outside any registered use case", calls.Output, StringComparison.Ordinal);
        Assert.Contains("AI calls: 4", calls.Output, StringComparison.Ordinal);
        var again = await InitAsync();
        Assert.Equal((0, "No AI call is outside the register: nothing to draft.\n"), (again.ExitCode, again.Output));
    }

    [Fact]
    public async Task The_register_asks_questions_and_has_no_other_finding()
    {
        WriteShop();
        await InitAsync();
        var run = await Aigov.RunAsync(_folder.Path, "validate", "--as-of", "2026-11-25");
        Assert.Contains("Errors: 0, warnings: 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("AIG1020", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_stays_as_it_is()
    {
        WriteShop();
        const string Register = "{\r\n\t\"schemaVersion\": \"1.0\", // ours\r\n\t\"organisation\": { \"name\": \"A\" },\r\n\t\"useCases\": [],\r\n}\r\n";
        const string EditorConfig = "root = true\r\n[*.cs]\r\ndotnet_diagnostic.AIG0004.severity = error";
        string register = Path.Combine(_folder.Path, "ai-register.json");
        File.WriteAllText(register, Register, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _folder.Write(".editorconfig", EditorConfig);
        await InitAsync();

        byte[] bytes = await File.ReadAllBytesAsync(register);
        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, bytes[..3]);
        string text = Read("ai-register.json");
        Assert.StartsWith("{\r\n\t\"schemaVersion\": \"1.0\", // ours\r\n\t\"organisation\": { \"name\": \"A\" },\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        string mapping = Read(".editorconfig");
        Assert.StartsWith(EditorConfig + "\r\n\r\n# ", mapping, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", mapping.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("suggestion", mapping, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_that_cannot_be_read_is_left_alone()
    {
        WriteShop();
        _folder.Write("ai-register.json", "{ \"useCases\": [");
        (await InitAsync()).FailsWithOneLine(2);
        Assert.Equal("{ \"useCases\": [", Read("ai-register.json"));
        Assert.False(File.Exists(Path.Combine(_folder.Path, ".editorconfig")));
    }

    [Fact]
    public async Task A_call_that_the_mapping_does_not_reach_is_named()
    {
        WriteShop();
        // A nearer file that is a root hides the one that is written.
        _folder.Write("src/Site/.editorconfig", "root = true\n");
        // What is made from Razor lies elsewhere.
        _folder.Write("src/Site/Chat.razor", "@using Microsoft.Extensions.AI\n@inject IChatClient Chat\n@code {\n    Task AskAsync() => Chat.GetResponseAsync(\"?\");\n}\n");
        var run = await InitAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("src/Site/Chat.razor:4", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("razor", Read(".editorconfig"), StringComparison.Ordinal);
        Assert.Contains("still outside any use case", run.Output, StringComparison.Ordinal);
        Assert.Contains("src/Site/Raw [old].cs:3", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_calls_there_is_an_empty_register()
    {
        _folder.Write("App/App.csproj", LooseFolder.Project);
        _folder.Write("App/Program.cs", "System.Console.WriteLine();");
        var run = await InitAsync();
        Assert.Equal((0, "No AI call is outside the register: nothing to draft.\n"), (run.ExitCode, run.Output));
        Assert.Contains("\"useCases\": []", Read("ai-register.json"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, ".editorconfig")));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_the_wrong_input()
        => (await Aigov.RunAsync(_folder.Path, "init", "--from-code", "nowhere")).FailsWithOneLine(2);

    // As the compiler binds it: an address needs no package.
    [Fact]
    public async Task A_check_of_the_build_finds_no_ungoverned_address_afterwards()
    {
        _folder.Write("App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        _folder.Write("App/Raw.cs", "public static class Raw { public const string Url = \"https://api.openai.com/v1/chat/completions\"; }");
        Assert.Contains("AIG0006", (await Aigov.RunAsync(_folder.Path, "check")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "init", "--from-code")).ExitCode);
        var check = await Aigov.RunAsync(_folder.Path, "check", "--fail-on", "never");
        Assert.DoesNotContain("AIG0006", check.Output, StringComparison.Ordinal);
        Assert.Contains("governed: 0, ungoverned: 1", check.Output, StringComparison.Ordinal);
    }
}
