using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>What <c>aigov init</c> makes of answers.</summary>
public sealed class InitByQuestionsTests : IDisposable
{
    private static readonly string[] Options =
    [
        "init", "--yes", "--organisation", "Atelier Lemaire SAS", "--address", "12 rue des Forges, 69007 Lyon", "--email", "contact@atelier-lemaire.example",
        "--dpo", "yes", "--dpo-name", "Cabinet DPO Rhône", "--dpo-email", "dpo@atelier-lemaire.example", "--headcount", "84", "--ai-lead", "ai-lead=Référent IA", "--register-language", "fr",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Text => File.ReadAllText(PathOf("ai-register.json"));

    [Fact]
    public async Task One_line_of_options_gives_a_register_without_findings_of_its_form()
    {
        var run = await Aigov.RunAsync(_folder.Path, Options);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(Text, "options");
        var validation = await Aigov.RunAsync(_folder.Path, "validate", "--as-of", "2026-11-25");
        Assert.Contains("Errors: 0, warnings: 0", validation.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_person_begins_a_register_and_its_first_entries(string language)
    {
        var run = await Conversation.TypeAsync(
            _folder.Path,
            ["init", "--lang", language, "--as-of", "2026-11-25"],
            "Atelier Lemaire SAS", "12 rue des Forges, 69007 Lyon", "fr", "contact@atelier", "contact@atelier.example", "", "84", "no", "", "CNIL", "no", "Not required", "AI lead", "", "",
            "yes", "2", "", "", ".", "",
            "yes", "4", "", "", ".", "",
            "no");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Error + "\n--- output\n" + run.Output + "\n--- register\n" + Text[..900], language);
        var root = JsonNode.Parse(Text)!.AsObject();
        Assert.Equal(["meeting-minutes", "product-descriptions"], root["useCases"]!.AsArray().Select(entry => entry!["id"]!.GetValue<string>()));
        Assert.Equal(language, root["language"]!.GetValue<string>());
        Assert.Equal(["ai-register.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_register_that_is_there_is_replaced_with_force_only()
    {
        _folder.Write("ai-register.json", "{ }");
        (await Aigov.RunAsync(_folder.Path, Options)).FailsWithOneLine(2);
        Assert.Equal("{ }", Text);
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, [.. Options, "--force"])).ExitCode);
        Assert.Contains("Lemaire", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_below_a_register_does_not_get_a_second_one_by_accident()
    {
        _folder.Write("ai-register.json", "{ }");
        string below = Directory.CreateDirectory(PathOf("src")).FullName;
        var run = await Aigov.RunAsync(below, Options);
        run.FailsWithOneLine(2);
        Assert.Contains("--register", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Aigov.RunAsync(below, [.. Options, "--register", "ai-register.json"])).ExitCode);
        Assert.True(File.Exists(Path.Combine(below, "ai-register.json")));
    }

    [Fact]
    public async Task Whoever_stops_goes_on_where_they_were()
    {
        Assert.Equal(3, (await Conversation.TypeAsync(_folder.Path, ["init"], "Atelier", "Lyon", "q")).ExitCode);
        Assert.False(File.Exists(PathOf("ai-register.json")));
        Assert.Equal(0, (await Conversation.TypeAsync(_folder.Path, ["init"], "yes", ".", "yes", "no")).ExitCode);
        Assert.Equal("Lyon", JsonNode.Parse(Text)!["organisation"]!["address"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_entry_that_was_not_finished_goes_on_with_add()
    {
        var stopped = await Conversation.TypeAsync(_folder.Path, ["init"], "Atelier", ".", "yes", "yes", "", "Chat", "q");
        Assert.Equal(3, stopped.ExitCode);
        Assert.Contains("\"aigov add\" takes them up", stopped.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Conversation.TypeAsync(_folder.Path, ["add"], "yes", ".", "yes")).ExitCode);
        Assert.Equal("Chat", JsonNode.Parse(Text)!.AsObject().UseCase("chat")["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_is_required_and_missing_is_named()
    {
        var run = await Conversation.PipeAsync(_folder.Path, ["init"]);
        run.FailsWithOneLine(2);
        Assert.Contains("--organisation", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Options_for_code_need_code()
    {
        var run = await Aigov.RunAsync(_folder.Path, [.. Options, "--loose"]);
        run.FailsWithOneLine(2);
        Assert.Contains("--loose makes sense only with --from-code", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_said_before_the_first_question()
        => (await Conversation.TypeAsync(_folder.Path, ["init", "--register", "nowhere/ai-register.json"], "Atelier")).FailsWithOneLine(2);
}
