using System.Text;
using AiGovernance.Editing;
using AiGovernance.Json;
using AiGovernance.Structure;
using AiGovernance.Tests.Templates;

namespace AiGovernance.Tests.Editing;

public sealed class RegisterEditorTests
{
    private static readonly IsoDate AsOf = IsoDate.Parse("2026-11-25");

    private static readonly CalledService OpenAi = new("OpenAI") { Provider = "OpenAI", Deployment = "cloud", Packages = ["OpenAI"], Types = ["OpenAI.Chat.ChatClient"] };

    private static readonly CalledService Abstraction = new("Microsoft.Extensions.AI") { Packages = ["Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI"] };

    private static readonly CalledService Mistral = new("Mistral AI") { Provider = "Mistral AI", Deployment = "cloud", Hosts = ["api.mistral.ai"] };

    private static readonly CalledService Whisper = new("Whisper.net") { Deployment = "local", Packages = ["Whisper.net"], Model = "ggml-base.bin" };

    private static readonly CalledService Wrapper = new("Lemaire.Ai.Wrapper") { Types = ["Lemaire.Ai.Wrapper"] };

    public static TheoryData<string, string> Drafts
    {
        get
        {
            var drafts = new TheoryData<string, string>();
            foreach (string service in new[] { nameof(OpenAi), nameof(Abstraction), nameof(Mistral), nameof(Whisper), nameof(Wrapper) })
            {
                drafts.Add(service, "fr");
                drafts.Add(service, "en");
            }

            return drafts;
        }
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_draft_leaves_nothing_but_questions(string service, string language)
    {
        string empty = UseCaseTemplateTests.OrganisationOnly.Replace("\"schemaVersion\"", $"\"language\": \"{language}\",\n  \"schemaVersion\"", StringComparison.Ordinal);
        Assert.Empty(FindingsOf(empty));

        string text = AddUseCase(empty, new UseCaseDraft("MinutesWriter", ServiceOf(service)) { Project = "src/Lemaire.Meetings" });

        var findings = FindingsOf(text);
        Assert.Equal("", string.Join('\n', findings.Where(finding => finding.Id != "AIG1020").Select(finding => finding + " @ " + finding.JsonPath)));
        Assert.Contains(findings, finding => finding.JsonPath?.EndsWith("personalData", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_draft_that_claimed_production_would_be_reported()
    {
        string text = AddUseCase(UseCaseTemplateTests.OrganisationOnly, new UseCaseDraft("MinutesWriter", OpenAi));

        Assert.Contains(FindingsOf(text.Replace("\"proposed\"", "\"inProduction\"", StringComparison.Ordinal)), finding => finding.Id != "AIG1020");
    }

    [Fact]
    public void A_draft_holds_what_code_tells()
        => Assert.Equal(
            """
            {
              "schemaVersion": "1.0",
              "language": "fr",
              // Les prestataires
              "vendors": [
                { "id": "openai", "legalName": "OpenAI (dénomination à confirmer)" }
              ],
              "services": [
                {
                  "id": "openai",
                  "name": "OpenAI",
                  "vendorId": "openai",
                  "kind": "hostedApi",
                  "model": { "name": "gpt-4o" },
                  "packageIds": ["OpenAI"]
                }
              ],
              "useCases": [
                { "id": "minutes-writer", "title": "Déjà là", "status": "retired" }, // celui d’avant
                {
                  "id": "minutes-writer-2",
                  "title": "Minutes writer",
                  "summary": "Ébauche tirée du code : MinutesWriter appelle OpenAI. À compléter : ce que l’IA fait ici, et pour qui.",
                  "status": "proposed",
                  "ai": { "serviceIds": ["openai"] },
                  "code": { "projects": ["src/Lemaire.Meetings"], "attributeIds": ["minutes-writer-2"] }
                }
              ]
            }
            """.Replace("\r\n", "\n", StringComparison.Ordinal),
            AddUseCase(
                """
                {
                  "schemaVersion": "1.0",
                  "language": "fr",
                  // Les prestataires
                  "vendors": [],
                  "useCases": [
                    { "id": "minutes-writer", "title": "Déjà là", "status": "retired" } // celui d’avant
                  ]
                }
                """.Replace("\r\n", "\n", StringComparison.Ordinal),
                new UseCaseDraft("MinutesWriter", OpenAi with { Model = "gpt-4o" }) { Project = "src/Lemaire.Meetings" }).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("""{ "id": "gpt", "name": "GPT", "packageIds": ["openai"] }""")]
    [InlineData("""{ "id": "gpt", "name": "GPT", "typeNames": ["OpenAI.Chat.ChatClient"] }""")]
    public void A_service_that_the_register_has_is_not_declared_again(string service)
    {
        string text = AddUseCase($$"""{ "services": [{{service}}], "useCases": [] }""", new UseCaseDraft("MinutesWriter", OpenAi));

        Assert.Contains("\"serviceIds\": [\"gpt\"]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("vendors", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vendor_that_the_register_has_is_not_declared_again()
    {
        string text = AddUseCase("""{ "vendors": [{ "id": "oai", "legalName": "OpenAI Ireland Ltd" }], "useCases": [] }""", new UseCaseDraft("MinutesWriter", OpenAi));

        Assert.Contains("\"vendorId\": \"oai\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("confirmed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_drafts_share_a_service_and_have_ids_of_their_own()
    {
        var editor = new RegisterEditor([File("""{ "useCases": [] }""")]);

        string[] ids = [.. Enumerable.Range(0, 3).Select(_ => editor.AddUseCase(new UseCaseDraft("Chat", OpenAi), "ai-register.json"))];

        Assert.Equal(["chat", "chat-2", "chat-3"], ids);
        Assert.Equal(ids, editor.Index.Ids);
        Assert.Single(editor.Index.Services);
    }

    [Theory]
    [InlineData("""{ "id": "minutes" }""", """{ "id": "minutes", "ai": { "serviceIds": ["claude"] } }""")]
    [InlineData("""{ "id": "minutes", "ai": null }""", """{ "id": "minutes", "ai": { "serviceIds": ["claude"] } }""")]
    [InlineData("""{ "id": "minutes", "ai": {} }""", """{ "id": "minutes", "ai": { "serviceIds": ["claude"] } }""")]
    [InlineData("""{ "id": "minutes", "ai": { "serviceIds": null, "logic": "x" } }""", """{ "id": "minutes", "ai": { "serviceIds": ["claude"], "logic": "x" } }""")]
    [InlineData("""{ "id": "minutes", "ai": { "serviceIds": ["other"] } }""", """{ "id": "minutes", "ai": { "serviceIds": ["other", "claude"] } }""")]
    public void A_service_is_added_to_those_of_an_entry(string entry, string expected)
    {
        var editor = new RegisterEditor([File($$"""{ "services": [{ "id": "claude", "packageIds": ["Anthropic"] }], "useCases": [{{entry}}] }""")]);

        Assert.True(editor.AddServiceTo("minutes", new CalledService("Anthropic") { Packages = ["Anthropic"] }));
        Assert.Contains(expected, Assert.Single(editor.Changed).Editor.Json.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "id": "minutes", "ai": { "serviceIds": ["claude"] } }""")]
    [InlineData("""{ "id": "minutes", "ai": "claude" }""")]
    [InlineData("""{ "id": "minutes", "ai": { "serviceIds": "claude" } }""")]
    [InlineData("""{ "id": "other" }""")]
    public void A_service_is_not_added_where_it_is_or_cannot_be(string entry)
    {
        var editor = new RegisterEditor([File($$"""{ "services": [{ "id": "claude", "packageIds": ["Anthropic"] }], "useCases": [{{entry}}] }""")]);

        Assert.False(editor.AddServiceTo("minutes", new CalledService("Anthropic") { Packages = ["Anthropic"] }));
        Assert.Empty(editor.Changed);
    }

    [Fact]
    public void Each_part_goes_to_the_file_that_has_its_list()
    {
        var editor = new RegisterEditor(
        [
            File("""{ "organisation": {}, "services": [] }""", "base.json"),
            File("""{ "useCases": [] }""", "meetings.json"),
            File("""{ "useCases": [""", "broken.json"),
        ]);

        Assert.Equal(["meetings.json"], editor.Homes);
        editor.AddUseCase(new UseCaseDraft("Minutes", Mistral), "meetings.json");

        Assert.Equal(["base.json", "meetings.json"], editor.Changed.Select(file => file.Path));
        Assert.Contains("api.mistral.ai", editor.Changed.First().Editor.Json.Text, StringComparison.Ordinal);
        Assert.Equal(["minutes"], editor.Index.Ids);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void A_long_register_keeps_every_character(string lineBreak, string mark)
    {
        string example = mark + ExampleRegister.Json.ReplaceLineEndings(lineBreak);
        var editor = new RegisterEditor([File(example)]);

        editor.AddUseCase(new UseCaseDraft("Translation", Mistral), "ai-register.json");
        editor.AddServiceTo("meeting-minutes", OpenAi);

        var changed = Assert.Single(editor.Changed).Editor;
        Assert.All(changed.Steps.SelectMany(step => step), edit => Assert.Equal(edit.Start, edit.End));
        Assert.Equal(changed.Json.Text.ReplaceLineEndings(lineBreak), changed.Json.Text);
        Assert.All(FindingsOf(changed.Json.Text).Where(finding => finding.UseCaseId == "translation"), finding => Assert.Equal("AIG1020", finding.Id));
    }

    [Theory]
    [InlineData("MinutesWriter", "minutes-writer")]
    [InlineData("AIChatService", "ai-chat-service")]
    [InlineData("GPT4Client", "gpt4-client")]
    [InlineData("Écouter_l'équipe", "ecouter-l-equipe")]
    [InlineData("Lemaire.Meetings.Web", "lemaire-meetings-web")]
    [InlineData("2ndLevel", "nd-level")]
    [InlineData("日本", "use-case")]
    [InlineData("A", "use-case")]
    public void An_id_is_proposed_from_a_name(string name, string id)
    {
        Assert.Equal(id, IdProposal.From(name, "use-case"));
        Assert.Matches("^[a-z][a-z0-9-]{2,63}$", IdProposal.From(name + new string('x', 100), "use-case"));
    }

    private static CalledService ServiceOf(string name) => name switch
    {
        nameof(OpenAi) => OpenAi,
        nameof(Abstraction) => Abstraction,
        nameof(Mistral) => Mistral,
        nameof(Whisper) => Whisper,
        _ => Wrapper,
    };

    private static string AddUseCase(string register, UseCaseDraft draft)
    {
        var editor = new RegisterEditor([File(register)]);
        editor.AddUseCase(draft, Assert.Single(editor.Homes));
        return Assert.Single(editor.Changed).Editor.Json.Text;
    }

    private static RegisterFile File(string text, string path = "ai-register.json") => new(path, JsonText.Parse(text));

    private static IReadOnlyList<Finding> FindingsOf(string text) => RegisterDocument.Parse(Encoding.UTF8.GetBytes(text)).Validate(AsOf);
}
