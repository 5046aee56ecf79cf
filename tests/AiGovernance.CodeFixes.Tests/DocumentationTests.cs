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

    [GeneratedRegex("""<!-- (?<time>before|after) -->\n```(?<language>\w+)\n(?<text>.*?)```""", RegexOptions.Singleline)]
    private static partial Regex Block();
}
