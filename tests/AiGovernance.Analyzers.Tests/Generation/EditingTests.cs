using AiGovernance.Analyzers.Generation;
using AiGovernance.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static AiGovernance.Analyzers.Tests.Generation.GeneratorRun;

namespace AiGovernance.Analyzers.Tests.Generation;

/// <summary>The register changes while the editor is open: broken at most keystrokes, and whole again at the end.</summary>
public class EditingTests
{
    private const string Code = """
        using AiGovernance; using Microsoft.Extensions.AI;
        namespace Shop
        {
            [AiUseCase(AiUseCases.MeetingMinutes)] class Minutes { object Write(IChatClient chat) => chat.GetResponseAsync("a"); }
            [AiUseCase(AiUseCases.OldChatbot)] class Old { }
        }
        """;

    [Fact]
    public async Task An_entry_that_is_being_typed_breaks_no_code()
    {
        const string Entry = """
            { "id": "new-case", "title": "Nouveau \u00e9", "status": "pilot", "ai": { "serviceIds": [] }, /* later */ "tags": ["a", "b"] },
            """;
        int at = Verify.Register.IndexOf("{ \"id\": \"meeting-minutes\"", StringComparison.Ordinal);
        var run = new GeneratorRun(Verify.Register, Code, LanguageVersion.Preview);
        for (int length = 1; length <= Entry.Length; length++)
        {
            run.TypeRegister(Verify.Register.Insert(at, Entry[..length]));
            Assert.DoesNotContain(run.Compilation.GetDiagnostics(), problem => problem.Severity == DiagnosticSeverity.Error);
            if (length % 16 == 0)
            {
                Assert.DoesNotContain("AD0001", await run.Findings());
            }
        }

        Assert.Contains("NewCase = new-case", run.Constants);
        Assert.DoesNotContain("AIG1001", await run.Findings());
    }

    [Fact]
    public async Task A_register_that_is_whole_again_gives_what_it_gave()
    {
        var run = new GeneratorRun(Verify.Register, Code, LanguageVersion.Preview);
        string[] constants = [.. run.Constants];
        var findings = await run.Findings();

        run.TypeRegister(Verify.Register.Replace("\"status\": \"inProduction\" },", "\"status\": \"inProd", StringComparison.Ordinal));
        Assert.Equal(constants, run.Constants);
        Assert.Equal(["AIG1001"], await run.Findings());
        Assert.Equal(["CS0618"], run.Compilation.GetDiagnostics().Where(problem => problem.Severity > DiagnosticSeverity.Hidden).Select(problem => problem.Id));

        run.TypeRegister("");
        Assert.Empty(run.Constants);
        Assert.Contains("AIG1001", await run.Findings());

        run.TypeRegister(Verify.Register);
        Assert.Equal(constants, run.Constants);
        Assert.Equal(findings, await run.Findings());
    }

    [Fact]
    public async Task An_entry_that_is_deleted_while_code_uses_it_is_named_by_the_compiler()
    {
        var run = new GeneratorRun(Verify.Register, Code, LanguageVersion.Preview);
        run.TypeRegister(Verify.Register.Replace("\"meeting-minutes\"", "\"board-minutes\"", StringComparison.Ordinal));
        Assert.Single(run.Problems, "CS0117 'AiUseCases' does not contain a definition for 'MeetingMinutes'");
        Assert.Contains("BoardMinutes = board-minutes", run.Constants);
        Assert.Empty(await run.Findings());
    }

    // Whichever character is missing, at most its own entry is lost.
    [Fact]
    public void A_missing_character_costs_one_entry_at_most()
    {
        var all = IdsIn(Verify.Register);
        Assert.Equal(9, all.Count);
        for (int at = 0; at < Verify.Register.Length; at++)
        {
            string text = Verify.Register.Remove(at, 1);
            Assert.True(all.Except(IdsIn(text)).Count() <= 1, text);
        }
    }

    [Fact]
    public void A_merge_conflict_keeps_the_entries_of_both_sides()
    {
        var run = new GeneratorRun(RegisterOf(Entry("abc"), "\n<<<<<<< HEAD\n" + Entry("ours") + "\n=======\n" + Entry("theirs") + "\n>>>>>>> branch\n", Entry("xyz")));
        Assert.Equal(["Abc = abc", "Ours = ours", "Theirs = theirs", "Xyz = xyz"], run.Constants);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"useCases\": 1, \"language\": [] }")]
    [InlineData("{ \"useCases\": [ 1, null, {}, { \"id\": 1 }, { \"id\": \" \" }, [ { \"id\": \"abc\" } ] ] }")]
    [InlineData("{ \"useCases\": [ { \"id\"")]
    [InlineData("{{{{{{{{{{[[[[")]
    public void A_register_of_any_shape_gives_code_that_compiles(string register)
    {
        var run = new GeneratorRun(register);
        Assert.Empty(run.Constants);
        Assert.Empty(run.Problems);
    }

    private static List<string> IdsIn(string register) => [.. RegisterPart.Read("r", JsonText.Parse(register)).Entries.Select(entry => entry.Id)];
}
