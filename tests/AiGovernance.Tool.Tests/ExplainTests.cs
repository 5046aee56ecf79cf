using System.Text.RegularExpressions;
using AiGovernance.Tests;

namespace AiGovernance.Tool.Tests;

public sealed partial class ExplainTests
{
    private static readonly string Folder = Path.GetTempPath();

    public static TheoryData<string, string> Languages => new() { { "en", "docs/rules" }, { "fr", "docs/rules/fr" } };

    [Theory]
    [InlineData("AIG0005", "en")]
    [InlineData("AIG0005", "fr")]
    [InlineData("AIG2004", "en")]
    [InlineData("AIG2004", "fr")]
    public async Task The_page_is_shown_for_a_terminal(string id, string language)
        => Snapshot.Match(await ExplainAsync(false, id, "--lang", language), $"{id}_{language}");

    [Fact]
    public async Task With_colours_headings_are_bold_and_code_is_cyan()
    {
        string page = await ExplainAsync(true, "AIG0005", "--lang", "en");
        Assert.Contains("\u001b[1mCause\u001b[22m\n-----\n", page);
        Assert.Contains("\u001b[36mpackageIds\u001b[39m", page);
        Assert.Equal(await ExplainAsync(false, "AIG0005", "--lang", "en"), Colour().Replace(page, ""));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task As_markdown_it_is_the_page_of_the_documentation(string language, string folder)
        => Assert.Equal(
            File.ReadAllText(Repository.PathOf($"{folder}/AIG0001.md")).ReplaceLineEndings("\n"),
            await ExplainAsync(false, "aig0001", "--format", "md", "--lang", language));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_page_is_shown_without_leftovers(string language, string folder)
    {
        foreach (string file in Directory.GetFiles(Repository.PathOf(folder), "AIG*.md"))
        {
            string page = await ExplainAsync(false, Path.GetFileNameWithoutExtension(file), "--lang", language);
            string text = string.Join('\n', page.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)));
            Assert.DoesNotMatch(Leftover(), text);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Without_an_id_the_rules_are_listed(string language, string folder)
    {
        string[] lines = (await ExplainAsync(false, "--lang", language)).TrimEnd('\n').Split('\n');
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf(folder), "AIG*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            lines.Select(line => line[..7]));
        Assert.Contains(language == "fr" ? "AIG2002  Base légale absente" : "AIG2002  No lawful basis", lines);
    }

    [Theory]
    [InlineData("AIG00O1", "en", "aigov: There is no rule AIG00O1; did you mean AIG0001?\n")]
    [InlineData("hello", "en", "aigov: There is no rule hello; aigov explain lists them.\n")]
    [InlineData("AIG00O1", "fr", "aigov: La règle AIG00O1 n’existe pas\u00a0; vouliez-vous dire AIG0001\u00a0?\n")]
    public async Task An_unknown_id_is_one_line(string id, string language, string line)
    {
        var run = await Aigov.RunAsync(Folder, "explain", id, "--lang", language);
        run.FailsWithOneLine(2);
        Assert.Equal(line, run.Error);
    }

    private static async Task<string> ExplainAsync(bool usesColour, params string[] arguments)
    {
        var run = await Aigov.RunAsync(Folder, usesColour, ["explain", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    [GeneratedRegex(@"```|\*\*\w|\]\(|<!--|\n#")]
    private static partial Regex Leftover();

    [GeneratedRegex("\u001b\\[\\d+m")]
    private static partial Regex Colour();
}
