using System.Text.Json.Nodes;
using AiGovernance.Tool.Questions;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>A conversation with a person: help, going back, stopping and going on.</summary>
public sealed class DialogueTests : IDisposable
{
    private const string Register = """
        { "schemaVersion": "1.0", "language": "en", "organisation": { "name": "Atelier" },
          "roles": [{ "id": "shop-manager", "title": "Shop manager" }, { "id": "it-lead", "title": "Head of IT" }],
          "useCases": [] }
        """;

    private static readonly string[] Add = ["add", "--as-of", "2026-11-25"];

    private readonly TemporaryFolder _folder = new();

    public DialogueTests() => _folder.Write("ai-register.json", Register);

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Draft => PathOf("ai-register.json.draft");

    private JsonObject Entry(string id) => JsonNode.Parse(File.ReadAllText(PathOf("ai-register.json")))!.AsObject().UseCase(id);

    private Task<Aigov> TypeAsync(params string[] lines) => Conversation.TypeAsync(_folder.Path, Add, lines);

    // No template, a title, then Enter up to a question of the entry.
    private static IEnumerable<string> UpTo(string questionId, string title)
        => QuestionBook.Of(QuestionBook.Entry).TakeWhile(question => question.Id != questionId).Where(question => question.When is null).Select(question => question.Id == "title" ? title : "");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_person_is_asked_helped_and_corrected(string language)
    {
        var run = await Conversation.TypeAsync(
            _folder.Path, [.. Add, "--lang", language], "", "Chat", "?", "", "Answer faster", "9", "P1", "?", ".", "<", "Reply time", "hours", "<", "minutes", "ten", "10", ".", "yes");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Error.Replace(_folder.Path, "", StringComparison.Ordinal), language);
        Assert.Equal("""{"businessObjective":"Answer faster","kpis":[{"name":"Reply time","unit":"minutes","baseline":10}],"priority":{"level":"P1"}}""", Entry("chat")["strategy"]!.ToJsonString());
        Assert.Equal(["ai-register.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_role_is_chosen_by_number_or_id_or_added_by_its_title()
    {
        string[] rest = [".", "yes"];
        Assert.Equal(0, (await TypeAsync([.. UpTo("owner-role", "First"), "2", .. rest])).ExitCode);
        Assert.Equal("it-lead", Entry("first")["ownerRoleId"]!.GetValue<string>());
        Assert.Equal(0, (await TypeAsync([.. UpTo("owner-role", "Second"), "Responsable du site, Lyon", .. rest])).ExitCode);
        Assert.Equal("responsable-du-site-lyon", Entry("second")["ownerRoleId"]!.GetValue<string>());
        Assert.Equal(0, (await TypeAsync([.. UpTo("owner-role", "Third"), "Responsable du site, Lyon", .. rest])).ExitCode);
        Assert.Equal("responsable-du-site-lyon", Entry("third")["ownerRoleId"]!.GetValue<string>());
        var corrected = await TypeAsync([.. UpTo("owner-role", "Fourth"), "it-laed", "it-lead", .. rest]);
        Assert.Contains("did you mean \"it-lead\"", corrected.Error, StringComparison.Ordinal);
        Assert.Equal("it-lead", Entry("fourth")["ownerRoleId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_long_list_is_shown_when_asked_for()
    {
        var run = await TypeAsync([.. UpTo("capability", "Chat"), "?", "summarisation, 1", ".", "yes"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"? shows the {LegalPack.Current.Capabilities.Count} possible answers", run.Error, StringComparison.Ordinal);
        Assert.All(LegalPack.Current.Capabilities, capability => Assert.Contains($" {capability.Id} ", run.Error, StringComparison.Ordinal));
        Assert.Equal(["summarisation", LegalPack.Current.Capabilities[0].Id], Entry("chat")["ai"]!["capabilities"]!.AsArray().Select(word => word!.GetValue<string>()));
    }

    [Fact]
    public async Task Going_back_takes_an_answer_out_and_proposes_it_again()
    {
        var run = await TypeAsync("<", "", "Chat", "<", "<", "", "", "chat-2", "Sell more", "<", "-", ".", "yes");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("This is the first question.", run.Error, StringComparison.Ordinal);
        Assert.Contains("[Chat] > ", run.Error, StringComparison.Ordinal);
        Assert.Contains("[Sell more] > ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["id", "title", "status", "createdOn"], Entry("chat-2").Select(property => property.Key));
    }

    [Theory]
    [InlineData("q")]
    [InlineData(null)]
    public async Task Whoever_stops_goes_on_where_they_were(string? end)
    {
        string[] lines = ["", "Chat", "chat-x", "Answer faster"];
        var stopped = await TypeAsync(end is null ? lines : [.. lines, end]);
        Assert.Equal(3, stopped.ExitCode);
        Assert.Contains("The answers are kept in", stopped.Error, StringComparison.Ordinal);
        Assert.Equal(Register, File.ReadAllText(PathOf("ai-register.json")));

        var resumed = await TypeAsync("", "P2", "<", "<", "Answer much faster", ".", "");
        Assert.Equal(0, resumed.ExitCode);
        Assert.Contains("[Answer faster] > ", resumed.Error, StringComparison.Ordinal);
        Assert.Equal("Answer much faster", Entry("chat-x")["strategy"]!["businessObjective"]!.GetValue<string>());
        Assert.False(File.Exists(Draft));
    }

    [Fact]
    public async Task Whoever_does_not_save_keeps_the_answers()
    {
        Assert.Equal(3, (await TypeAsync("", "Chat", ".", "no")).ExitCode);
        Assert.Equal(Register, File.ReadAllText(PathOf("ai-register.json")));
        Assert.Equal(0, (await TypeAsync("yes", "yes")).ExitCode);
        Assert.Equal("Chat", Entry("chat")["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task Whoever_does_not_go_on_begins_anew()
    {
        await TypeAsync("", "Old", "q");
        Assert.Equal(0, (await TypeAsync("no", "", "New", ".", "")).ExitCode);
        Assert.Equal("New", Entry("new")["title"]!.GetValue<string>());
        Assert.False(File.Exists(Draft));
    }

    [Fact]
    public async Task Whoever_stops_at_once_keeps_what_is_there()
    {
        await TypeAsync("", "Old", "q");
        string draft = File.ReadAllText(Draft);
        Assert.Equal(3, (await TypeAsync("perhaps", "q")).ExitCode);
        Assert.Equal(draft, File.ReadAllText(Draft));
    }

    [Fact]
    public async Task An_answer_that_the_register_does_not_allow_any_more_is_asked_again()
    {
        await TypeAsync("", "Chat", "chat", "q");
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "add", "--yes", "--title", "Chat")).ExitCode);
        var resumed = await TypeAsync("yes", "", ".", "");
        Assert.Equal(0, resumed.ExitCode);
        Assert.Contains("[chat-2] > ", resumed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_of_options_are_not_asked()
    {
        var run = await Conversation.TypeAsync(_folder.Path, [.. Add, "--title", "Chat", "--template", "-", "--objective", "Answer faster"], "", "?", ".", "");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("What is this use case called?", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Which problem", run.Error, StringComparison.Ordinal);
        Assert.Equal("Answer faster", Entry("chat")["strategy"]!["businessObjective"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_register_that_was_changed_meanwhile_is_not_overwritten_and_the_answers_are_kept()
    {
        string changed = Register.Replace("Atelier", "Atelier & Fils", StringComparison.Ordinal);
        var run = await Conversation.RunAsync(_folder.Path, true, new Meanwhile(() => _folder.Write("ai-register.json", changed), "", "Chat", ".", "yes"), Add);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("was changed", run.Error, StringComparison.Ordinal);
        Assert.Equal(changed, File.ReadAllText(PathOf("ai-register.json")));
        Assert.Equal(0, (await TypeAsync("yes", "yes")).ExitCode);
        Assert.Equal("Chat", Entry("chat")["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{ \"about\": ")]
    [InlineData("[]")]
    [InlineData("{ \"about\": \"entry\", \"answers\": { \"title\": 1 } }")]
    [InlineData("{ \"about\": \"entry\" }")]
    [InlineData("{ \"about\": \"organisation\", \"answers\": {} }")]
    public async Task A_draft_that_cannot_be_used_is_left_alone(string draft)
    {
        File.WriteAllText(Draft, draft);
        (await TypeAsync("", "Chat")).FailsWithOneLine(2);
        Assert.Equal(draft, File.ReadAllText(Draft));
    }

    [Fact]
    public async Task A_new_service_is_asked_about_and_its_new_vendor_too()
    {
        var run = await TypeAsync([.. UpTo("service", "Chat"), "Chat API", "Chat & Co", "FR", "3", "1", ".", "yes"]);
        Assert.Equal(0, run.ExitCode);
        var root = JsonNode.Parse(File.ReadAllText(PathOf("ai-register.json")))!.AsObject();
        Assert.Equal("""{"id":"chat-co","legalName":"Chat & Co","country":"FR","dpa":{"status":"signed"}}""", Plain(root["vendors"]![0]!));
        Assert.Equal("""{"id":"chat-api","name":"Chat API","vendorId":"chat-co","kind":"hostedApi"}""", Plain(root["services"]![0]!));
    }

    private static string Plain(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Lines, and what happens before the second of them.</summary>
    private sealed class Meanwhile(Action action, params string[] lines) : TextReader
    {
        private int _next;

        public override string? ReadLine()
        {
            if (_next == 1)
            {
                action();
            }

            return _next < lines.Length ? lines[_next++] : null;
        }
    }
}
