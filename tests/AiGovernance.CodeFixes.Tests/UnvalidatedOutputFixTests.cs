using System.Globalization;

namespace AiGovernance.CodeFixes.Tests;

public sealed class UnvalidatedOutputFixTests : IDisposable
{
    private const string Path = "/repository/src/App/Reading.cs";

    internal const string Register = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "Atelier Lemaire", "address": "Lyon", "contact": { "email": "contact@atelier-lemaire.example" } },
          "useCases": [
            { "id": "candidate-reading", "title": "Reading", "status": "pilot", "humanValidation": { "required": "mandatory", "points": [
              { "id": "read-application", "timing": "beforeEffect" }, { "id": "send-answer", "timing": "beforeRelease" } ] } }
          ]
        }
        """;

    private readonly CultureInfo _culture = CultureInfo.CurrentUICulture;

    public UnvalidatedOutputFixTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    public void Dispose() => CultureInfo.CurrentUICulture = _culture;

    [Theory]
    [InlineData(
        "public async Task<string> M() => (await chat.GetResponseAsync(\"a\")).Text;",
        "public async Task<AiRecommendation<string>> M() => AiRecommendation.For(\"candidate-reading\", \"read-application\", (await chat.GetResponseAsync(\"a\")).Text);")]
    [InlineData(
        "public async ValueTask<Letter> M() { var r = await chat.GetResponseAsync(\"a\"); return /* as it came */ new Letter(r.Text); }",
        "public async ValueTask<AiRecommendation<Letter>> M() { var r = await chat.GetResponseAsync(\"a\"); return /* as it came */ AiRecommendation.For(\"candidate-reading\", \"read-application\", new Letter(r.Text)); }")]
    [InlineData(
        "static int M(IChatClient c) { if (c is null) throw new System.Exception(); return int.Parse(c.GetResponseAsync(\"a\").Result.Text); }",
        "static AiRecommendation<int> M(IChatClient c) { if (c is null) throw new System.Exception(); return AiRecommendation.For(\"candidate-reading\", \"read-application\", int.Parse(c.GetResponseAsync(\"a\").Result.Text)); }")]
    [InlineData(
        "public string[] M() => chat.GetResponseAsync(\"a\").Result.Text.Split(',');",
        "public AiRecommendation<string[]> M() => AiRecommendation.For(\"candidate-reading\", \"read-application\", chat.GetResponseAsync(\"a\").Result.Text.Split(','));")]
    public async Task What_a_method_returns_becomes_a_recommendation(string before, string after)
    {
        using var editor = Open(before);

        await editor.Apply("read-application", "AIG0007");

        Assert.Equal(Code(after), await editor.TextOf(Path));
        Assert.Empty(await editor.Findings("AIG0007"));
    }

    [Fact]
    public async Task Each_point_is_a_choice_in_the_language_of_the_editor()
    {
        using var editor = Open("public string M() => chat.GetResponseAsync(\"a\").Result.Text;");

        Assert.Equal(
            ["Return it as a recommendation, to be validated at 'read-application'", "Return it as a recommendation, to be validated at 'send-answer'"],
            await editor.Menu("AIG0007"));

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        Assert.Equal("Le renvoyer comme recommandation, à valider au point « send-answer »", (await editor.Menu("AIG0007"))[1].Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task The_constant_is_written_where_the_project_has_it_and_nothing_is_imported()
    {
        const string Constants = "namespace AiGovernance { internal static class AiUseCases { public const string CandidateReading = \"candidate-reading\"; } }";
        using var editor = new Editor().Project(
            "App",
            (Path, "[AiGovernance.AiUseCase(\"candidate-reading\")] class Reading { string M(OpenAI.Chat.ChatClient chat) => chat.CompleteChat(\"a\").Value.Content[0].Text; }"),
            ("/repository/src/App/AiUseCases.cs", Constants),
            ("/repository/ai-register.json", Register));

        await editor.Apply("read-application", "AIG0007");

        Assert.Equal(
            "[AiGovernance.AiUseCase(\"candidate-reading\")] class Reading { global::AiGovernance.AiRecommendation<string> M(OpenAI.Chat.ChatClient chat) => "
                + "global::AiGovernance.AiRecommendation.For(global::AiGovernance.AiUseCases.CandidateReading, \"read-application\", chat.CompleteChat(\"a\").Value.Content[0].Text); }",
            await editor.TextOf(Path));
    }

    [Theory]
    [InlineData("public Task<ChatResponse> M() => chat.GetResponseAsync(\"a\");", "the response of an SDK")]
    [InlineData("public async Task<ChatResponse> M() => await chat.GetResponseAsync(\"a\");", "the response of an SDK")]
    [InlineData("public async Task<string?> M() => (await chat.GetResponseAsync(\"a\")).Text;", "perhaps nothing")]
    [InlineData("public async Task<string> M(bool b) { if (b) return \"\"; return (await chat.GetResponseAsync(\"a\")).Text; }", "one of several")]
    [InlineData("public async IAsyncEnumerable<string> M() { yield return (await chat.GetResponseAsync(\"a\")).Text; }", "an iterator")]
    [InlineData("public override string ToString() => chat.GetResponseAsync(\"a\").Result.Text;", "a contract")]
    [InlineData("public string Text() => chat.GetResponseAsync(\"a\").Result.Text;", "a contract")]
    [InlineData("public virtual string M() => chat.GetResponseAsync(\"a\").Result.Text;", "a contract")]
    [InlineData("public string M => chat.GetResponseAsync(\"a\").Result.Text;", "a property")]
    [InlineData("public System.Func<string> M() => () => chat.GetResponseAsync(\"a\").Result.Text;", "a lambda")]
    [InlineData("public Letter M() => new(chat.GetResponseAsync(\"a\").Result.Text);", "a type to be inferred")]
    [InlineData("public void M() => System.IO.File.WriteAllText(\"f\", chat.GetResponseAsync(\"a\").Result.Text);", "nothing is returned")]
    public async Task Where_it_would_not_compile_or_not_be_enough_nothing_is_offered(string member, string because)
    {
        using var editor = Open(member);

        Assert.True((await editor.Menu("AIG0007")).Count == 0, because);
    }

    private static Editor Open(string member) => new Editor().Project("App", (Path, Code(member)), ("/repository/ai-register.json", Register));

    private static string Code(string member) => $$"""
        #nullable enable
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using AiGovernance;
        using Microsoft.Extensions.AI;

        public interface IText { string Text(); }
        public abstract class Base : IText { string IText.Text() => ""; }
        public sealed record Letter(string Text);

        [AiUseCase("candidate-reading")]
        public class Reading(IChatClient chat) : Base{{(member.Contains(" Text()", StringComparison.Ordinal) ? ", IText" : "")}}
        {
            {{member}}
        }
        """;
}
