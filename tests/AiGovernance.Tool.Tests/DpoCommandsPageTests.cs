using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AiGovernance.Tests;
using AiGovernance.Tool.Differences;

namespace AiGovernance.Tool.Tests;

/// <summary>What the page about the commands of the DPO shows is what they write.</summary>
public sealed partial class DpoCommandsPageTests : IDisposable
{
    private const string Page = "docs/dpo-commands.md";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_output_on_the_page_is_up_to_date()
    {
        WriteFiles();
        string page = File.ReadAllText(Repository.PathOf(Page)).ReplaceLineEndings("\n");
        var generated = new StringBuilder();
        int end = 0;
        var blocks = Run().Matches(page);
        Assert.Equal(5, blocks.Count);
        foreach (Match block in blocks)
        {
            generated.Append(page, end, block.Index - end).Append(block.Groups["head"].Value).Append(await ExcerptAsync(block)).Append("```\n");
            end = block.Index + block.Length;
        }

        GeneratedFile.IsUpToDate(Page, Topics().Replace(generated.Append(page, end, page.Length - end).ToString(), "<!-- topics -->\n" + TopicTable() + "<!-- /topics -->\n"));
        Assert.DoesNotMatch("(?i)\\bcompliant\\b", page);
    }

    private static string TopicTable() => "| Changed | Unless | Why | Source |\n|---|---|---|---|\n" + string.Concat(Differences.Topics.All
        .Where(topic => topic.Opinion is not null)
        .Select(topic => $"| {topic.Label.En} ({string.Join(", ", topic.Paths.Select(path => $"`{path}`"))}) | {Unless(topic.Opinion!.When)} | {topic.Opinion.Why.En} | {LegalPack.Current.FormatCitation(topic.Opinion.Source, CultureInfo.GetCultureInfo("en"))} |\n"));

    private static string Unless(OpinionTrigger when) => when switch
    {
        OpinionTrigger.ExceptAdded => "only added",
        OpinionTrigger.ExceptRemoved => "only removed",
        _ => "",
    };

    private void WriteFiles()
    {
        string example = File.ReadAllText(Example.Path);
        _folder.Write("ai-register.json", example);
        _folder.Write("old.json", example);
        _folder.Write("new.json", Example.With(register =>
        {
            var minutes = register.UseCase("meeting-minutes");
            minutes["dataProcessing"]!["lawfulBasis"]!["basis"] = "consent";
            minutes["dataProcessing"]!["retention"]![0]!["period"] = "P1Y";
            minutes["humanValidation"]!["points"]![0]!["timing"] = "sampling";
            register.UseCase("cv-screening")["status"] = "inProduction";
        }));
        _folder.Write("shop/ai-register.json", example);
        _folder.Write("bank/ai-register.json", Example.With(register => register.Element("vendors", "modelco-eu")["dpa"]!["signedOn"] = "2025-01-15"));
        _folder.Write("incomplete.json", """
            {
              "schemaVersion": "1.0", "organisation": { "name": "Atelier Lemaire SAS", "supervisoryAuthority": "CNIL" },
              "useCases": [{ "id": "minutes", "title": "Meeting minutes", "status": "pilot", "purpose": { "intendedPurpose": "Draft minutes" } }]
            }
            """);
    }

    private async Task<string> ExcerptAsync(Match block)
    {
        var run = await Aigov.RunAsync(_folder.Path, block.Groups["arguments"].Value.Split(' '));
        string[] lines = (run.Output.Length > 0 ? run.Output : run.Error).TrimEnd('\n').Split('\n');
        if (block.Groups["from"].Success)
        {
            int start = Array.FindIndex(lines, line => line.Contains(block.Groups["from"].Value, StringComparison.Ordinal));
            Assert.True(start >= 0, block.Groups["from"].Value);
            return string.Join('\n', lines.Skip(start)) + "\n";
        }

        int first = int.Parse(block.Groups["first"].Value, CultureInfo.InvariantCulture);
        int last = int.Parse(block.Groups["last"].Value, CultureInfo.InvariantCulture);
        return string.Join('\n', lines.Skip(first - 1).Take(last - first + 1)).TrimEnd() + "\n";
    }

    [GeneratedRegex("""(?<head><!-- run: (?<arguments>[^|]+) \| (?:lines (?<first>\d+)-(?<last>\d+)|from (?<from>[^>]+?)) -->\n```[a-z]*\n)(?:(?!```).*\n)*```\n""")]
    private static partial Regex Run();

    [GeneratedRegex("<!-- topics -->\n(?:.*\n)*?<!-- /topics -->\n")]
    private static partial Regex Topics();
}
