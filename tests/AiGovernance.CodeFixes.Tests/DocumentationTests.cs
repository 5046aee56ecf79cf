using System.Text.RegularExpressions;
using AiGovernance.Tests;

namespace AiGovernance.CodeFixes.Tests;

/// <summary>The example of <c>docs/code-fixes.md</c> is what the fix does.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public async Task The_fix_makes_of_the_example_what_the_page_shows()
    {
        var blocks = Block().Matches(File.ReadAllText(Repository.PathOf("docs/code-fixes.md")).ReplaceLineEndings("\n"));
        using var editor = new Editor().Project(
            "Lemaire.Meetings", ("/repository/src/Lemaire.Meetings/MinutesWriter.cs", Text("before", "csharp")), (VerifyFix.Path, Text("before", "json")));

        await editor.Apply(VerifyFix.NewForType);

        Assert.Equal(Text("after", "csharp"), await editor.TextOf("/repository/src/Lemaire.Meetings/MinutesWriter.cs"));
        Assert.Equal(Text("after", "json"), await editor.TextOf(VerifyFix.Path));

        string Text(string time, string language) => blocks.Single(block => block.Groups["time"].Value == time && block.Groups["language"].Value == language).Groups["text"].Value;
    }

    [Fact]
    public async Task The_fix_makes_a_recommendation_of_the_output_as_the_page_shows()
    {
        const string Path = "/repository/src/Lemaire.Recruitment/Reading.cs";
        var blocks = Block().Matches(File.ReadAllText(Repository.PathOf("docs/code-fixes.md")).ReplaceLineEndings("\n"));
        using var editor = new Editor().Project(
            "Lemaire.Recruitment",
            (Path, Text("returned")),
            ("/repository/src/Lemaire.Recruitment/Usings.cs", "global using System.Threading.Tasks;"),
            (VerifyFix.Path, UnvalidatedOutputFixTests.Register));

        await editor.Apply("read-application", "AIG0007");

        Assert.Equal(Text("recommended"), await editor.TextOf(Path));

        string Text(string time) => blocks.Single(block => block.Groups["time"].Value == time).Groups["text"].Value;
    }

    [GeneratedRegex("""<!-- (?<time>before|after|returned|recommended) -->\n```(?<language>\w+)\n(?<text>.*?)```""", RegexOptions.Singleline)]
    private static partial Regex Block();
}
