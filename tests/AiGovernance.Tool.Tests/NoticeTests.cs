using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Tests;

public sealed class NoticeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("clients", "en")]
    [InlineData("clients", "fr")]
    [InlineData("staff", "en")]
    [InlineData("staff", "fr")]
    public async Task The_notice_answers_the_questions_of_its_readers(string audience, string language)
    {
        string notice = await NoticeAsync(Example.Path, audience, "--lang", language);
        Assert.DoesNotContain("compliant", notice, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("conforme", notice, StringComparison.OrdinalIgnoreCase);
        Snapshot.Match(notice, $"{audience}_{language}");
    }

    [Theory]
    [InlineData("en", "MISSING", "To complete before publishing")]
    [InlineData("fr", "MANQUANT", "À compléter avant de publier")]
    public async Task What_the_register_does_not_say_is_missing_and_listed_and_never_invented(string language, string missing, string heading)
    {
        string register = _folder.Write("r.json", """
            { "schemaVersion": "1.0", "organisation": { "name": "T" }, "useCases": [{ "id": "chat", "title": "Chat", "status": "pilot" }] }
            """);
        string notice = await NoticeAsync(register, "clients", "--lang", language);

        Assert.Contains(heading, notice);
        string[] places = ["organisation.contact", "organisation.dpo", "organisation.supervisoryAuthority", "purpose.intendedPurpose", "dataProcessing.dataCategories", "dataProcessing.lawfulBasis.basis", "dataProcessing.recipients", "dataProcessing.transfers", "dataProcessing.retention", "dataProcessing.rights.channel", "humanValidation.required"];
        string list = notice[notice.IndexOf(heading, StringComparison.Ordinal)..];
        Assert.All(places, place => Assert.Contains($"`{place}`", list));
        Assert.True(notice.Split(missing).Length > places.Length);
    }

    [Fact]
    public async Task A_complete_entry_leaves_nothing_to_complete()
        => Assert.DoesNotContain("MISSING", await NoticeAsync(Example.Path, "clients", "--use-case", "support-chatbot"));

    [Fact]
    public async Task Clients_and_staff_are_told_what_concerns_them()
    {
        string clients = await NoticeAsync(Example.Path, "clients");
        string staff = await NoticeAsync(Example.Path, "staff");
        Assert.Contains("## Assistant de support client", clients);
        Assert.DoesNotContain("## Assistant de programmation", clients);
        Assert.Contains("## Assistant de programmation", staff);
    }

    [Theory]
    [InlineData("retired")]
    [InlineData("proposed")]
    public async Task What_is_not_in_use_is_told_only_if_it_is_named(string status)
    {
        string register = _folder.Write("r.json", Example.With(root => root.UseCase("support-chatbot")["status"] = status));
        Assert.DoesNotContain("## Assistant de support client", await NoticeAsync(register, "clients"));
        Assert.Contains("## Assistant de support client", await NoticeAsync(register, "clients", "--use-case", "support-chatbot"));
    }

    [Theory]
    [InlineData("consent", "Withdraw your consent", "Object to the processing")]
    [InlineData("legitimateInterests", "Object to the processing", "Withdraw your consent")]
    public async Task The_rights_follow_from_the_lawful_basis(string basis, string right, string other)
    {
        string register = _folder.Write("r.json", Example.With(root => root.UseCase("support-chatbot")["dataProcessing"]!["lawfulBasis"]!["basis"] = basis));
        string notice = await NoticeAsync(register, "clients", "--use-case", "support-chatbot");
        Assert.Contains(right, notice);
        Assert.DoesNotContain(other, notice);
    }

    [Fact]
    public async Task The_words_of_the_organisation_come_first_and_as_they_are()
    {
        string register = _folder.Write("r.json", Example.With(root => root.UseCase("support-chatbot")["transparency"]!["clients"]!["text"] = "Vous parlez à un assistant."));
        Assert.Contains("> Vous parlez à un assistant.", await NoticeAsync(register, "clients"));
        Assert.DoesNotContain("> Vous parlez à un assistant.", await NoticeAsync(register, "staff"));
    }

    [Fact]
    public async Task Without_personal_data_no_question_about_them_is_asked()
    {
        string notice = await NoticeAsync(Example.Path, "clients", "--use-case", "product-descriptions");
        Assert.Contains("Personal data: No", notice);
        Assert.DoesNotContain("Who receives the data?", notice);
        Assert.DoesNotContain("Your rights", notice);
    }

    [Fact]
    public async Task Text_of_the_register_does_not_command_the_page()
    {
        const string Hostile = "<script>x</script>[x](javascript:y)\n# Heading\u202e\u001b[2J";
        string register = _folder.Write("r.json", Example.With(root =>
        {
            root["organisation"]!["name"] = Hostile;
            root["organisation"]!["supervisoryAuthority"] = Hostile;
            var chat = root.UseCase("support-chatbot");
            chat["title"] = Hostile;
            chat["summary"] = Hostile;
            chat["purpose"]!["intendedPurpose"] = Hostile;
            chat["dataProcessing"]!["recipients"]!["external"] = new JsonArray(Hostile);
        }));
        string notice = await NoticeAsync(register, "clients");
        Assert.DoesNotContain("<script", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](javascript", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# Heading", notice, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', notice);
        Assert.DoesNotContain('\u001b', notice);
    }

    [Fact]
    public async Task Wrong_input_is_one_line()
    {
        (await Aigov.RunAsync(_folder.Path, "notice", "--audience", "staff")).FailsWithOneLine(2);
        (await Aigov.RunAsync(_folder.Path, "notice", "--audience", "staff", "--register", _folder.Write("b.json", "{"))).FailsWithOneLine(2);
        var mistyped = await Aigov.RunAsync(_folder.Path, "notice", "--audience", "staff", "--register", Example.Path, "--use-case", "suport-chatbot");
        mistyped.FailsWithOneLine(2);
        Assert.Contains("support-chatbot", mistyped.Error);
        (await Aigov.RunAsync(_folder.Path, "notice", "--audience", "staff", "--register", Example.Path, "--output", "b.json")).FailsWithOneLine(2);
        Assert.Equal(2, (await Aigov.RunAsync(_folder.Path, "notice")).ExitCode);
        Assert.Equal(2, (await Aigov.RunAsync(_folder.Path, "notice", "--audience", "press")).ExitCode);
    }

    private async Task<string> NoticeAsync(string register, string audience, params string[] options)
    {
        var run = await Aigov.RunAsync(_folder.Path, ["notice", "--audience", audience, "--register", register, "--as-of", "2026-11-25", .. options]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        return run.Output;
    }
}
