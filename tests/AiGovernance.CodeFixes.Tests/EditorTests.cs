using System.Globalization;

namespace AiGovernance.CodeFixes.Tests;

public sealed class EditorTests : IDisposable
{
    private const string RegisterPath = "/repository/ai-register.json";

    private const string Call = """
        using AiGovernance;
        using Anthropic;

        class Reader(IAnthropicClient claude)
        {
            public object Read() => claude.Messages.Create(null);
        }
        """;

    private readonly CultureInfo _culture = CultureInfo.CurrentUICulture;

    public EditorTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    public void Dispose() => CultureInfo.CurrentUICulture = _culture;

    [Fact]
    public async Task The_menu_begins_with_the_entries_that_list_the_service_and_leaves_out_what_may_not_be_used()
    {
        using var editor = new Editor().Project("App", ("/repository/src/App/Reader.cs", Call), (RegisterPath, VerifyFix.Register));

        Assert.Equal(
            [
                "Assign 'Reader' to a use case",
                "  Use case 'invoice-extraction' (Invoices)",
                "  Use case 'meeting-minutes' (Minutes)",
                "Assign 'Read' to a use case",
                "  Use case 'invoice-extraction' (Invoices)",
                "  Use case 'meeting-minutes' (Minutes)",
                "Register a new use case 'reader' for 'Reader' in ai-register.json",
                "Register a new use case 'reader-read' for 'Read' in ai-register.json",
                "Mark 'Reader' as AI gateway: its callers name the use case",
                "Mark 'Read' as AI gateway: its callers name the use case",
            ],
            await editor.Menu());
    }

    [Fact]
    public async Task The_menu_speaks_French()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        using var editor = new Editor().Project("App", ("/repository/src/App/Reader.cs", Call), (RegisterPath, VerifyFix.Register));

        var menu = await editor.Menu();

        Assert.Equal("Rattacher « Reader » à un cas d’usage", menu[0].Replace('\u00A0', ' '));
        Assert.Contains(menu, title => title.StartsWith("Inscrire un nouveau cas d’usage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_register_nothing_is_promised_that_a_fix_cannot_do()
    {
        using var editor = new Editor().Project("App", ("/repository/src/App/Reader.cs", Call));

        Assert.All(await editor.Menu(), title => Assert.StartsWith("Mark", title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_register_is_not_edited_but_its_readable_entries_are_offered()
    {
        using var editor = new Editor().Project("App", ("/repository/src/App/Reader.cs", Call), (RegisterPath, VerifyFix.Register[..^6]));

        var menu = await editor.Menu();

        Assert.Contains("  Use case 'invoice-extraction' (Invoices)", menu);
        Assert.DoesNotContain(menu, title => title.StartsWith("Register", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FileAttributes.Normal, true)]
    [InlineData(FileAttributes.ReadOnly, false)]
    public async Task A_read_only_register_is_not_edited(FileAttributes attributes, bool isOffered)
    {
        var folder = Directory.CreateTempSubdirectory();
        string register = Path.Combine(folder.FullName, "ai-register.json");
        File.WriteAllText(register, VerifyFix.Register);
        File.SetAttributes(register, attributes);
        using var editor = new Editor().Project("App", ("/repository/src/App/Reader.cs", Call), (register, VerifyFix.Register));

        var menu = await editor.Menu();

        File.SetAttributes(register, FileAttributes.Normal);
        folder.Delete(recursive: true);
        Assert.Equal(isOffered, menu.Any(title => title.StartsWith("Register", StringComparison.Ordinal)));
        Assert.Contains("  Use case 'invoice-extraction' (Invoices)", menu);
    }

    [Fact]
    public async Task Of_several_files_each_that_holds_use_cases_is_a_choice()
    {
        using var editor = new Editor().Project(
            "App",
            ("/repository/src/App/Reader.cs", Call),
            ("/repository/a/ai-register.json", """{ "schemaVersion": "1.0", "services": [] }"""),
            ("/repository/b/ai-register.json", """{ "useCases": [] }"""),
            ("/repository/c/ai-register.json", """{ "useCases": [] }"""));

        Assert.Equal(2, (await editor.Menu()).Count(title => title.StartsWith("Register a new use case 'reader' for", StringComparison.Ordinal)));
        await editor.Apply(new UseCaseFix(UseCaseFixKind.New, OnMember: false, "/repository/c/ai-register.json").Key);

        Assert.Contains("\"reader\"", await editor.TextOf("/repository/c/ai-register.json"), StringComparison.Ordinal);
        Assert.Contains("\"anthropic\"", await editor.TextOf("/repository/a/ai-register.json"), StringComparison.Ordinal);
        Assert.Empty(await editor.Findings("AIG0001"));
    }

    [Fact]
    public async Task The_register_is_edited_as_it_is_now_not_as_it_was()
    {
        using var editor = new Editor().Project("App", ("/repository/src/App/Reader.cs", Call), (RegisterPath, VerifyFix.Register));
        Assert.NotEmpty(await editor.Menu());
        editor.Change(RegisterPath, "// Reviewed\n" + VerifyFix.Register.Replace("meeting-minutes", "reader", StringComparison.Ordinal));

        await editor.Apply(VerifyFix.NewForType);

        string register = await editor.TextOf(RegisterPath);
        Assert.StartsWith("// Reviewed\n", register, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"reader-2\"", register, StringComparison.Ordinal);
        Assert.Contains("\"projects\": [\"src/App\"]", register, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_is_recognised_by_the_wildcard_of_its_host()
    {
        using var editor = new Editor().Project(
            "App",
            ("/repository/src/App/Azure.cs", "class Azure { const string Address = \"https://lemaire.openai.azure.com/openai/deployments/gpt/chat/completions\"; }"),
            (RegisterPath, """{ "services": [{ "id": "gpt", "endpointHosts": ["*.openai.azure.com"] }], "useCases": [] }"""));

        await editor.Apply(VerifyFix.NewForType, "AIG0006");

        Assert.Contains("\"serviceIds\": [\"gpt\"]", await editor.TextOf(RegisterPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parts_of_a_type_get_one_attribute_and_one_entry_with_all_services()
    {
        using var editor = new Editor().Project(
            "App",
            ("/repository/src/App/Reader.A.cs", "partial class Reader { object A(Anthropic.IAnthropicClient claude) => claude.Messages.Create(null); }"),
            ("/repository/src/App/Reader.B.cs", "partial class Reader { object B(OpenAI.Chat.ChatClient chat) => chat.CompleteChat(\"a\"); }"),
            (RegisterPath, VerifyFix.Register));

        await editor.ApplyEverywhere(VerifyFix.NewForType);

        string parts = await editor.TextOf("/repository/src/App/Reader.A.cs") + await editor.TextOf("/repository/src/App/Reader.B.cs");
        Assert.Equal(2, parts.Split("AiUseCase(").Length);
        Assert.Contains("[\"claude\", \"openai\"]", await editor.TextOf(RegisterPath), StringComparison.Ordinal);
        Assert.Empty(await editor.Findings("AIG0001"));
        Assert.Empty(await editor.Findings("AIG0005"));
    }

    [Fact]
    public async Task Projects_with_one_register_get_ids_of_their_own_even_if_nobody_chose()
    {
        using var editor = new Editor()
            .Project("A", ("/repository/src/A/Reader.cs", Call), ("/repository/src/Shared/Both.cs", Call.Replace("Reader", "Both", StringComparison.Ordinal)), (RegisterPath, VerifyFix.Register))
            .Project("B", ("/repository/src/B/Reader.cs", Call), ("/repository/src/Shared/Both.cs", Call.Replace("Reader", "Both", StringComparison.Ordinal)), (RegisterPath, VerifyFix.Register));

        await editor.ApplyEverywhere(key: null);

        Assert.Contains("[AiUseCase(\"reader\")]", await editor.TextOf("/repository/src/A/Reader.cs"), StringComparison.Ordinal);
        Assert.Contains("[AiUseCase(\"reader-2\")]", await editor.TextOf("/repository/src/B/Reader.cs"), StringComparison.Ordinal);
        Assert.Contains("[AiUseCase(\"both\")]", await editor.TextOf("/repository/src/Shared/Both.cs"), StringComparison.Ordinal);
        string register = await editor.TextOf(RegisterPath);
        Assert.DoesNotContain("both-2", register, StringComparison.Ordinal);
        Assert.Contains("\"projects\": [\"src/B\"]", register, StringComparison.Ordinal);
        Assert.Empty(await editor.Findings("AIG0001"));
    }

    [Theory]
    [InlineData("/repository/src/App/Reader.g.cs", "")]
    [InlineData("/repository/src/App/Reader.cs", "// <auto-generated/>\n")]
    [InlineData("/repository/src/App/Reader.cs", "#line 1 \"Reader.razor\"\n")]
    public async Task Generated_code_is_not_edited(string path, string header)
    {
        using var editor = new Editor().Project("App", (path, header + Call), (RegisterPath, VerifyFix.Register));

        Assert.Empty(await editor.Menu());
    }

    [Fact]
    public async Task A_project_that_does_not_reference_the_library_is_offered_no_attribute()
    {
        using var editor = new Editor().Project("App", ("/repository/src/App/Reader.cs", Call.Replace("using AiGovernance;", "", StringComparison.Ordinal)), (RegisterPath, VerifyFix.Register));
        editor.Without("AiGovernance.dll");

        Assert.Empty(await editor.Menu());
    }

    [Fact]
    public async Task A_service_is_added_to_an_entry_that_has_others()
    {
        string code = "[AiGovernance.AiUseCase(\"invoice-extraction\")] class A { object Read(OpenAI.Chat.ChatClient chat) => chat.CompleteChat(\"a\"); }";
        using var editor = new Editor().Project("App", ("/repository/src/App/A.cs", code), (RegisterPath, VerifyFix.Register));
        Assert.Equal(["Add OpenAI to the services of use case 'invoice-extraction'"], await editor.Menu("AIG0005"));

        await editor.ApplyEverywhere(nameof(OtherServiceFixProvider), "AIG0005");

        Assert.Empty(await editor.Findings("AIG0005"));
    }
}
