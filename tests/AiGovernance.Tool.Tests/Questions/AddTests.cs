using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>What <c>aigov add</c> makes of options.</summary>
public sealed class AddTests : IDisposable
{
    private const string Register = """
        {
          "schemaVersion": "1.0",
          "language": "en", // the group reads it
          "organisation": { "name": "Atelier", "address": "Lyon", "contact": { "email": "a@b.example" } },
          "roles": [
            { "id": "shop-manager", "title": "Shop manager" }, // since 2024
          ],
          "services": [{ "id": "azure-openai", "name": "Azure OpenAI" }],
          "useCases": [
            /* the first one */
            { "id": "minutes", "title": "Minutes", "status": "proposed" },
          ],
        }
        """;

    private static readonly string[] Sentence =
    [
        "add", "--id", "product-texts", "--title", "Product texts", "--owner-role", "shop-manager", "--purpose", "Propose a text", "--service", "azure-openai",
        "--personal-data", "no", "--proof", "Product data only", "--yes", "--as-of", "2026-11-25",
    ];

    private readonly TemporaryFolder _folder = new();

    public AddTests() => _folder.Write("ai-register.json", Register);

    public void Dispose() => _folder.Dispose();

    private string Text => File.ReadAllText(Path.Combine(_folder.Path, "ai-register.json"));

    private JsonObject Root => JsonNode.Parse(Text, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();

    private Task<Aigov> AddAsync(params string[] args) => Aigov.RunAsync(_folder.Path, ["add", "--yes", "--as-of", "2026-11-25", .. args]);

    [Fact]
    public async Task One_line_of_options_asks_nothing_and_leaves_the_rest_as_it_is()
    {
        var run = await Aigov.RunAsync(_folder.Path, Sentence);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string added = """
                { "id": "minutes", "title": "Minutes", "status": "proposed" },
                {
                  "id": "product-texts",
                  "title": "Product texts",
                  "ownerRoleId": "shop-manager",
                  "status": "proposed",
                  "createdOn": "2026-11-25",
                  "purpose": { "intendedPurpose": "Propose a text" },
                  "ai": { "serviceIds": ["azure-openai"] },
                  "dataProcessing": { "personalData": "no", "noPersonalDataProof": "Product data only" }
                },
            """;
        Assert.Equal(Register.Replace("    { \"id\": \"minutes\", \"title\": \"Minutes\", \"status\": \"proposed\" },", added, StringComparison.Ordinal), Text);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_summary_says_what_follows_and_what_is_still_asked(string language)
    {
        var run = await Aigov.RunAsync(_folder.Path, [.. Sentence, "--lang", language]);
        Snapshot.Match(run.Output, language);
    }

    [Fact]
    public async Task What_is_not_answered_is_missing_and_never_no()
    {
        Assert.Equal(0, (await AddAsync("--title", "Chat", "--profiling", "no", "--dpo-consulted", "-")).ExitCode);
        var entry = Root.UseCase("chat");
        Assert.Equal(["id", "title", "status", "createdOn", "dataProcessing"], entry.Select(property => property.Key));
        Assert.Equal("""{"automatedDecision":{"profiling":false}}""", entry["dataProcessing"]!.ToJsonString());
    }

    [Fact]
    public async Task None_is_an_answer_of_its_own()
    {
        Assert.Equal(0, (await AddAsync("--title", "Chat", "--generates", "none", "--annex-iii", "4a", "--annex-iii", "4b")).ExitCode);
        Assert.Equal("[]", Root.UseCase("chat")["ai"]!["generatedContent"]!.ToJsonString());
        Assert.Equal("""["4a","4b"]""", Root.UseCase("chat")["aiAct"]!["annexIII"]!.ToJsonString());
        (await AddAsync("--title", "Other", "--generates", "none,text")).FailsWithOneLine(2);
    }

    [Fact]
    public async Task New_roles_services_and_vendors_are_declared_once()
    {
        var run = await AddAsync(
            "--title", "Chat", "--owner-role", "it-lead=Head of IT", "--validation", "mandatory", "--decision", "Answer", "--validator-role", "it-lead", "--validator-role", "shop-manager",
            "--service", "chat-api=Chat API", "--service", "azure-openai", "--service-kind", "hostedApi", "--vendor", "chat-co=Chat & Co", "--vendor-country", "fr", "--vendor-contract", "signed");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("""{"id":"it-lead","title":"Head of IT"}""", Root["roles"]![1]!.ToJsonString());
        Assert.Equal(2, Root["roles"]!.AsArray().Count);
        Assert.Equal("""{"id":"chat-api","name":"Chat API","vendorId":"chat-co","kind":"hostedApi"}""", Root["services"]![1]!.ToJsonString());
        Assert.Equal("""{"country":"FR","dpa":{"status":"signed"}}""", new JsonObject(Root["vendors"]![0]!.AsObject().Skip(2).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))).ToJsonString());
        Assert.Equal("""["it-lead","shop-manager"]""", Root.UseCase("chat")["humanValidation"]!["points"]![0]!["validators"]!["roleIds"]!.ToJsonString());
        Assert.Equal("answer", Root.UseCase("chat")["humanValidation"]!["points"]![0]!["id"]!.GetValue<string>());
        Assert.DoesNotContain("AIG100", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_ready_made_entry_brings_what_it_refers_to_in_the_language_of_the_register(string language)
    {
        _folder.Write("ai-register.json", Register.Replace("\"language\": \"en\"", $"\"language\": \"{language}\"", StringComparison.Ordinal));
        var run = await AddAsync("--template", "meeting-minutes", "--owner-role", "shop-manager", "--kpi-baseline", "45", "--service", "azure-openai");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var entry = Root.UseCase("meeting-minutes");
        Assert.Equal(language == "fr" ? "Comptes rendus de réunion" : "Meeting minutes", entry["title"]!.GetValue<string>());
        Assert.Equal("shop-manager", entry["ownerRoleId"]!.GetValue<string>());
        Assert.Equal(45, entry["strategy"]!["kpis"]![0]!["baseline"]!.GetValue<int>());
        Assert.Equal(3, entry["strategy"]!["kpis"]!.AsArray().Count);
        Assert.Equal("meeting-chair", Root.Element("roles", "meeting-chair")["id"]!.GetValue<string>());
        Assert.DoesNotContain("AIG100", run.Output, StringComparison.Ordinal);

        // What is there already is not declared again, and the id is taken.
        Assert.Equal(0, (await AddAsync("--template", "meeting-minutes")).ExitCode);
        Assert.Single(Root["roles"]!.AsArray(), role => role!["id"]!.GetValue<string>() == "meeting-chair");
        Assert.Equal("proposed", Root.UseCase("meeting-minutes-2")["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_ready_made_entries_are_listed_and_an_unknown_one_names_them()
    {
        var list = await Aigov.RunAsync(_folder.Path, "add", "--list-templates", "--lang", "fr");
        Assert.All(UseCaseTemplate.All, template => Assert.Contains(template.Id, list.Output, StringComparison.Ordinal));
        Assert.Contains("Comptes rendus de réunion", list.Output, StringComparison.Ordinal);
        var run = await AddAsync("--template", "minutes");
        run.FailsWithOneLine(2);
        Assert.All(UseCaseTemplate.All, template => Assert.Contains(template.Id, run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("already: choose another id, for instance minutes-2", "--title", "x", "--id", "minutes")]
    [InlineData("\"A\" is no id", "--title", "x", "--id", "A")]
    [InlineData("--title", "--id", "abc")]
    [InlineData("is not a date", "--title", "x", "--review-due", "2026-02-30")]
    [InlineData("comes before", "--title", "x", "--pilot-start", "2026-12-01", "--pilot-end", "2026-11-01")]
    [InlineData("did you mean \"shop-manager\"", "--title", "x", "--owner-role", "shop-manger")]
    [InlineData("\"it-lead=Title\"", "--title", "x", "--owner-role", "it-lead")]
    [InlineData("\"head-of-it=Head of IT\"", "--title", "x", "--owner-role", "Head of IT")]
    [InlineData("none of the answers (proposed, assessment,", "--title", "x", "--status", "later")]
    [InlineData("(customerCare)", "--title", "x", "--purpose-category", "customerCar")]
    [InlineData("(yes, no)", "--title", "x", "--profiling", "perhaps")]
    [InlineData("is no number", "--title", "x", "--kpi", "t", "--kpi-target", "many")]
    [InlineData("makes sense only with --personal-data no", "--title", "x", "--proof", "checked")]
    [InlineData("which --service \"id=Title\" declares", "--title", "x", "--service-kind", "saas")]
    [InlineData("declares several", "--title", "x", "--service", "a1=A", "--service", "b1=B", "--service-kind", "saas")]
    [InlineData("is no country code", "--title", "x", "--service", "a1=A", "--service-region", "France")]
    [InlineData("is no host name", "--title", "x", "--service", "a1=A", "--service-host", "https://a.example/x")]
    [InlineData("is no duration", "--title", "x", "--personal-data", "yes", "--keep-prompts", "a while")]
    [InlineData("control character (U+001B)", "--title", "x\u001b[2J")]
    [InlineData("control character (U+202E)", "--title", "x\u202ey")]
    [InlineData("control character (U+000A)", "--title", "x\ny")]
    [InlineData("An answer is needed", "--title", " ")]
    public async Task A_wrong_answer_is_one_sentence_and_nothing_is_written(string expected, params string[] args)
    {
        var run = await AddAsync(args);
        run.FailsWithOneLine(2);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(Register, Text);
        Assert.Equal(["ai-register.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_megabyte_is_too_long()
    {
        var run = await AddAsync("--title", new string('x', 1_000_000));
        run.FailsWithOneLine(2);
        Assert.Contains("1000000 characters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_markup_and_scripts_of_the_world_are_text()
    {
        const string Title = "\"}],\\ <script> =1+1 שלום 😀 {0}";
        var run = await AddAsync("--id", "odd", "--title", Title, "--forbidden-use", "{\"a\": 1} // no; /* b */");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Title, Root.UseCase("odd")["title"]!.GetValue<string>());
        Assert.Equal("{\"a\": 1} // no", Root.UseCase("odd")["purpose"]!["forbiddenUses"]![0]!.GetValue<string>());
        Assert.Contains(Title, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_register_is_refused_with_its_place()
    {
        string broken = Register.Replace("\"services\": [", "\"services\": [,", StringComparison.Ordinal);
        _folder.Write("ai-register.json", broken);
        var run = await Aigov.RunAsync(_folder.Path, Sentence);
        run.FailsWithOneLine(2);
        Assert.Contains("ai-register.json, line 8, column", run.Error, StringComparison.Ordinal);
        Assert.Equal(broken, Text);
    }

    [Fact]
    public async Task A_write_protected_register_is_said_before_the_first_question()
    {
        string path = Path.Combine(_folder.Path, "ai-register.json");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var run = await Conversation.TypeAsync(_folder.Path, ["add"], "Chat");
        File.SetAttributes(path, FileAttributes.Normal);
        run.FailsWithOneLine(2);
        Assert.Contains("write-protected", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_files_the_first_named_gets_the_entry()
    {
        _folder.Write("ai-register.json", Register.Replace("\"useCases\": [\n", "\"useCases\": [], \"x-old\": [\n", StringComparison.Ordinal));
        string before = Text;
        _folder.Write("hr.json", "{\n  // people\n  \"useCases\": []\n}\n");
        var alone = await AddAsync("--register", "hr.json", "--title", "Screening");
        alone.FailsWithOneLine(2);
        Assert.Contains("is a part of a register", alone.Error, StringComparison.Ordinal);

        var run = await AddAsync("--register", "hr.json", "ai-register.json", "--title", "Screening", "--owner-role", "shop-manager");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(before, Text);
        string part = File.ReadAllText(Path.Combine(_folder.Path, "hr.json"));
        Assert.StartsWith("{\n  // people\n  \"useCases\": [", part, StringComparison.Ordinal);
        Assert.Contains("\"ownerRoleId\": \"shop-manager\"", part, StringComparison.Ordinal);

        // A role goes beside the others.
        Assert.Equal(0, (await AddAsync("--register", "hr.json", "ai-register.json", "--title", "Payroll", "--owner-role", "hr=Head of HR")).ExitCode);
        Assert.Equal("Head of HR", Root.Element("roles", "hr")["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_folder_of_several_files_is_one_register_and_one_of_them_gets_the_entry()
    {
        File.Delete(Path.Combine(_folder.Path, "ai-register.json"));
        _folder.Write("governance/base.json", Register);
        _folder.Write("governance/hr.json", "{ \"useCases\": [] }");
        var unsaid = await AddAsync("--register", "governance", "--title", "Screening");
        unsaid.FailsWithOneLine(2);
        Assert.Contains("name the one that gets the entry", unsaid.Error, StringComparison.Ordinal);

        var run = await AddAsync("--register", "governance/hr.json", "governance", "--title", "Screening", "--owner-role", "shop-manager");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"title\": \"Screening\"", File.ReadAllText(Path.Combine(_folder.Path, "governance", "hr.json")), StringComparison.Ordinal);
        Assert.Equal(Register, File.ReadAllText(Path.Combine(_folder.Path, "governance", "base.json")));
    }

    [Fact]
    public async Task Without_a_register_there_is_nothing_to_add_to()
    {
        File.Delete(Path.Combine(_folder.Path, "ai-register.json"));
        (await AddAsync("--title", "x")).FailsWithOneLine(2);
    }
}
