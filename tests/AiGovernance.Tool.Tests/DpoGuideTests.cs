using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AiGovernance.Tests;
using AiGovernance.Tool.Tests.Questions;

namespace AiGovernance.Tool.Tests;

/// <summary>The guide for the DPO, followed from an empty folder to the last line: each screen is what the command shows.</summary>
public sealed partial class DpoGuideTests : IDisposable
{
    // Everything happens on one day.
    private static readonly string[] WithoutDay = ["explain", "assess"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Each_screen_is_what_one_sees(string language)
    {
        string path = $"docs/guide-dpo.{language}.md";
        string page = File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
        var generated = new StringBuilder();
        string screen = "";
        int end = 0;
        foreach (Match block in Block().Matches(page))
        {
            generated.Append(page, end, block.Index - end);
            end = block.Index + block.Length;
            if (block.Groups["anchor"].Success)
            {
                Insert(block.Groups["anchor"].Value, block.Groups["text"].Value);
                generated.Append(block.Value);
                continue;
            }

            bool isContinued = block.Groups["continued"].Success;
            screen = isContinued ? screen : await RunAsync(block.Groups["command"].Value, block.Groups["typed"], language);
            string prompt = isContinued ? "" : $"> {block.Groups["command"].Value}\n";
            generated.Append(block.Groups["head"].Value).Append(prompt).Append(Excerpt(screen, block)).Append("```\n");
        }

        GeneratedFile.IsUpToDate(path, generated.Append(page, end, page.Length - end).ToString());
        Assert.DoesNotMatch("(?i)\\bcompliant\\b|\\bconforme\\b", page);
    }

    [Fact]
    public void Both_guides_go_the_same_way()
    {
        string[] Steps(string language) => [.. Block().Matches(File.ReadAllText(Repository.PathOf($"docs/guide-dpo.{language}.md")).ReplaceLineEndings("\n")).Select(block => CommandName().Match(block.Groups["command"].Value).Value)];
        Assert.InRange(Steps("fr").Length, 12, 30);
        Assert.Equal(Steps("fr"), Steps("en"));
    }

    private void Insert(string anchor, string text)
    {
        string path = Path.Combine(_folder.Path, "ai-register.json");
        string register = File.ReadAllText(path);
        int place = register.IndexOf(anchor, StringComparison.Ordinal);
        Assert.True(place >= 0, anchor);
        File.WriteAllText(path, register.Insert(place + anchor.Length, "\n" + text.TrimEnd('\n')));
    }

    private async Task<string> RunAsync(string command, Group typed, string language)
    {
        string[] words = command.Split(' ')[1..];
        words = [.. words, "--lang", language, .. WithoutDay.Contains(words[0]) ? Array.Empty<string>() : ["--as-of", "2026-11-25"]];
        if (!typed.Success)
        {
            var run = await Aigov.RunAsync(_folder.Path, words);
            Assert.True(run.ExitCode is ExitCode.Ok || run.Error.Length > 0, run.Output);
            return run.Error + run.Output;
        }

        var talk = await Conversation.TypeAsync(_folder.Path, words, [.. typed.Value.Split('/').Select(answer => answer.Trim())]);
        Assert.True(talk.ExitCode == ExitCode.Ok, talk.Error);
        return talk.Error.TrimStart('\n') + "\n" + talk.Output;
    }

    private static string Excerpt(string screen, Match block)
    {
        string[] lines = screen.TrimEnd('\n').Split('\n');
        if (block.Groups["from"].Success)
        {
            int start = Array.FindIndex(lines, line => line.Contains(block.Groups["from"].Value, StringComparison.Ordinal));
            Assert.True(start >= 0, block.Groups["from"].Value + " is not in\n" + screen);
            return string.Join('\n', lines.Skip(start)) + "\n";
        }

        int last = block.Groups["last"].Success ? int.Parse(block.Groups["last"].Value, CultureInfo.InvariantCulture) : lines.Length;
        string shown = string.Join('\n', lines.Take(last)).TrimEnd();
        return shown.Length == 0 ? "" : shown + (last < lines.Length ? "\n…\n" : "\n");
    }

    [GeneratedRegex("""(?<head><!-- (?:screen|(?<continued>continued))(?: \| typed (?<typed>[^|]+?))? \| (?:lines 1-(?<last>\d+)|from (?<from>[^>]+?)|all) -->\n```console\n)(?:> (?<command>[^\n]+)\n)?(?:(?!```).*\n)*```\n|<!-- insert after (?<anchor>.+) -->\n```json\n(?<text>(?:(?!```).*\n)*)```\n""")]
    private static partial Regex Block();

    [GeneratedRegex("^aigov \\w+(?: --to \\w+)?")]
    private static partial Regex CommandName();
}
