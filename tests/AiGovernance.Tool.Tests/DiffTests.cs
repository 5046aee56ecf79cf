using System.Diagnostics;
using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "fr")]
    [InlineData("md", "en")]
    [InlineData("md", "fr")]
    [InlineData("json", "en")]
    public async Task Changes_are_told_in_words_the_important_ones_first(string format, string language)
    {
        var run = await DiffAsync(ManyChanges, "--format", format, "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Snapshot.Match(run.Output, $"{format}_{language}");
    }

    [Theory]
    [InlineData("en", "Nothing changed")]
    [InlineData("fr", "Rien n’a changé")]
    public async Task Nothing_changed_is_said_and_is_no_finding(string language, string words)
    {
        var run = await DiffAsync(_ => { }, "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(words, run.Output);
    }

    [Fact]
    public async Task The_order_of_lists_does_not_matter()
    {
        var run = await DiffAsync(register =>
        {
            Reverse(register);
            Assert.Equal("support-chatbot", register.UseCase("support-chatbot")["id"]!.GetValue<string>());
        });
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nothing changed", run.Output);

        static void Reverse(JsonNode? node)
        {
            foreach (var child in node is JsonObject parent ? parent.Select(property => property.Value) : node is JsonArray list ? list : Enumerable.Empty<JsonNode?>())
            {
                Reverse(child);
            }

            if (node is JsonArray array)
            {
                var items = array.Reverse().ToList();
                array.Clear();
                items.ForEach(array.Add);
            }
        }
    }

    [Fact]
    public async Task An_entry_under_another_id_is_renamed_and_not_new()
    {
        var run = await DiffAsync(register => register.UseCase("meeting-minutes")["id"] = "minutes");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("renamed, formerly meeting-minutes", run.Output);
        Assert.Contains("1 changed, 0 added, 0 removed", run.Output);
    }

    [Theory]
    [InlineData("lawfulBasis")]
    [InlineData("recipients")]
    [InlineData("transfers")]
    [InlineData("retention")]
    [InlineData("dataCategories")]
    public async Task A_fact_the_opinion_rests_on_needs_a_new_one_and_other_words_do_not(string topic)
    {
        var run = await DiffAsync(register => Change(topic, register.UseCase("meeting-minutes")["dataProcessing"]!), "--format", "json");
        Assert.Equal(1, run.ExitCode);
        var change = JsonNode.Parse(run.Output)!["useCases"]![0]!["changes"]!.AsArray().Single(change => change!["topic"]!.GetValue<string>() == topic)!;
        Assert.True(change["callsForOpinion"]!.GetValue<bool>());
        Assert.Contains("GDPR", change["source"]!.GetValue<string>());

        Assert.Equal(0, (await DiffAsync(register => register.UseCase("meeting-minutes")["summary"] = "Other words")).ExitCode);

        static void Change(string topic, JsonNode data)
        {
            switch (topic)
            {
                case "lawfulBasis":
                    data["lawfulBasis"]!["basis"] = "consent";
                    break;
                case "recipients":
                    data["recipients"]!["external"]!.AsArray().Add("Auditors");
                    break;
                case "transfers":
                    (data["transfers"] ??= new JsonArray()).AsArray().Add(JsonNode.Parse("""{ "country": "BR", "mechanism": "sccModule2" }"""));
                    break;
                case "retention":
                    data["retention"]![0]!["period"] = "P9Y";
                    break;
                default:
                    data["dataCategories"]!.AsArray().Add(JsonNode.Parse("""{ "category": "location" }"""));
                    break;
            }
        }
    }

    [Fact]
    public async Task Less_data_and_fewer_recipients_need_no_opinion()
    {
        var run = await DiffAsync(register =>
        {
            var data = register.UseCase("meeting-minutes")["dataProcessing"]!;
            data["dataCategories"]!.AsArray().RemoveAt(0);
            data["recipients"]!["internal"]!.AsArray().RemoveAt(0);
        });
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("− ", run.Output);
    }

    [Fact]
    public async Task An_opinion_given_with_the_change_is_enough()
    {
        Action<JsonObject> change = register => register.UseCase("meeting-minutes")["dataProcessing"]!["lawfulBasis"]!["basis"] = "consent";
        Assert.Equal(1, (await DiffAsync(change)).ExitCode);

        var run = await DiffAsync(change + (register => register.UseCase("meeting-minutes")["governance"]!["dpo"]!["consultedOn"] = "2026-11-24"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("given meanwhile, on 2026-11-24", run.Output);

        var pending = await DiffAsync(change + (register => register.UseCase("meeting-minutes")["governance"]!["dpo"] = JsonNode.Parse("""{ "consultedOn": "2026-11-24", "opinion": "pending" }""")));
        Assert.Equal(1, pending.ExitCode);
    }

    [Theory]
    [InlineData("proposed", "assessment", 0)]
    [InlineData("proposed", "pilot", 1)]
    [InlineData("pilot", "inProduction", 1)]
    [InlineData("approved", "inProduction", 0)]
    [InlineData("inProduction", "suspended", 0)]
    [InlineData("suspended", "inProduction", 1)]
    public async Task The_opinion_comes_before_the_use_and_its_extension(string before, string after, int exitCode)
    {
        string old = _folder.Write("old.json", Example.With(register => register.UseCase("meeting-minutes")["status"] = before));
        string @new = _folder.Write("new.json", Example.With(register => register.UseCase("meeting-minutes")["status"] = after));
        Assert.Equal(exitCode, (await Aigov.RunAsync(_folder.Path, "diff", old, @new)).ExitCode);
    }

    [Fact]
    public async Task Another_model_concerns_every_use_case_of_the_service()
    {
        var run = await DiffAsync(register => register.Element("services", "modelco-chat")["model"] = JsonNode.Parse("""{ "name": "other", "version": "2" }"""), "--format", "json");
        Assert.Equal(1, run.ExitCode);
        var report = JsonNode.Parse(run.Output)!;
        Assert.Equal(
            report["shared"]![0]!["usedBy"]!.AsArray().Select(id => id!.GetValue<string>()).Order(),
            report["opinionsNeeded"]!.AsArray().Select(id => id!.GetValue<string>()).Order());
        Assert.NotEmpty(report["opinionsNeeded"]!.AsArray());
    }

    [Fact]
    public async Task What_git_keeps_is_compared_with_what_is_there()
    {
        _folder.Write("ai-register.json", File.ReadAllText(Example.Path));
        Git("init", "--quiet");
        Git("add", "ai-register.json");
        Git("-c", "user.name=T", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "Register");
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "diff", "git:HEAD")).ExitCode);

        _folder.Write("ai-register.json", Example.With(register => register.UseCase("meeting-minutes")["dataProcessing"]!["lawfulBasis"]!["basis"] = "consent"));
        var run = await Aigov.RunAsync(_folder.Path, "diff", "git:HEAD");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Lawful basis: Legitimate interests → Consent", run.Output);

        foreach (string revision in new[] { "git:nowhere", "git:", "git:--output=stolen", "git:HEAD:/etc/passwd" })
        {
            (await Aigov.RunAsync(_folder.Path, "diff", revision)).FailsWithOneLine(2);
        }

        Assert.False(File.Exists(Path.Combine(_folder.Path, "stolen")));
    }

    [Fact]
    public async Task Before_the_register_there_was_none_and_all_of_it_is_new()
    {
        Git("init", "-q");
        Git("-c", "user.name=T", "-c", "user.email=t@t.example", "commit", "-q", "--allow-empty", "-m", "Nothing yet");
        _folder.Write("ai-register.json", Registers.Valid);
        var run = await Aigov.RunAsync(_folder.Path, "diff", "git:HEAD");
        Assert.Equal("", run.Error);
        Assert.Contains("0 changed, 2 added, 0 removed", run.Output);
    }

    [Fact]
    public async Task Text_of_the_register_commands_neither_the_terminal_nor_the_page()
    {
        const string Hostile = "<script>alert(1)</script>\u001b[2J\u202e[x](javascript:x) **b**\n# Heading";
        Action<JsonObject> change = register =>
        {
            register.UseCase("meeting-minutes")["title"] = Hostile;
            register.UseCase("meeting-minutes")["purpose"]!["intendedPurpose"] = Hostile;
            register.UseCase("meeting-minutes")["x-" + Hostile] = Hostile;
            register.UseCase("meeting-minutes")["dataProcessing"]!["recipients"]!["external"]!.AsArray().Add(Hostile);
        };
        string text = (await DiffAsync(change)).Output;
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
        Assert.DoesNotContain("\n# Heading", text, StringComparison.Ordinal);
        string markdown = (await DiffAsync(change, "--format", "md")).Output;
        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](javascript", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# Heading", markdown, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse((await DiffAsync(change, "--format", "json")).Output));
    }

    [Fact]
    public async Task Wrong_input_is_one_line()
    {
        (await Aigov.RunAsync(_folder.Path, "diff", "nowhere.json", Example.Path)).FailsWithOneLine(2);
        string broken = _folder.Write("broken.json", "{");
        (await Aigov.RunAsync(_folder.Path, "diff", Example.Path, broken)).FailsWithOneLine(2);
        (await Aigov.RunAsync(_folder.Path, "diff", _folder.Path, broken)).FailsWithOneLine(2);
        (await Aigov.RunAsync(_folder.Path, "diff", Example.Path, Example.Path, "--output", "broken.json")).FailsWithOneLine(2);
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "diff", Example.Path, Example.Path, "--output", "broken.json", "--force")).ExitCode);
        Assert.Equal(2, (await Aigov.RunAsync(_folder.Path, "diff")).ExitCode);
        Assert.Equal(2, (await Aigov.RunAsync(_folder.Path, "diff", "--unknown")).ExitCode);
    }

    private static void ManyChanges(JsonObject register)
    {
        var minutes = register.UseCase("meeting-minutes");
        minutes["purpose"]!["intendedPurpose"] = "Rédiger le compte rendu et évaluer les participants";
        minutes["dataProcessing"]!["lawfulBasis"]!["basis"] = "consent";
        minutes["dataProcessing"]!["retention"]![0]!["period"] = "P1Y";
        minutes["dataProcessing"]!["dataCategories"]!.AsArray().Add(JsonNode.Parse("""{ "category": "location", "items": ["ville"], "sentToService": true, "retention": "P30D" }"""));
        minutes["humanValidation"]!["points"]![0]!["timing"] = "sampling";
        minutes["humanValidation"]!["points"]![0]!["validators"]!["roleIds"] = JsonNode.Parse("""["ai-lead"]""");
        minutes["updatedOn"] = "2026-11-25";

        var screening = register.UseCase("cv-screening");
        screening["status"] = "inProduction";
        screening["governance"]!["dpo"]!["consultedOn"] = "2026-11-24";

        register.UseCase("support-chatbot")["id"] = "client-chatbot";
        register["useCases"]!.AsArray().Remove(register.UseCase("product-descriptions"));
        register["useCases"]!.AsArray().Add(JsonNode.Parse("""{ "id": "translation", "title": "Traduction de notices", "status": "proposed" }"""));
        register.Element("services", "modelco-chat")["regions"] = JsonNode.Parse("""["US"]""");
        register.Element("roles", "ai-lead")["title"] = "Responsable IA";
    }

    private async Task<Aigov> DiffAsync(Action<JsonObject> change, params string[] options)
        => await Aigov.RunAsync(_folder.Path, ["diff", Example.Path, _folder.Write("new.json", Example.With(change)), .. options]);

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", _folder.Path, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
