using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiGovernance.Tests;
using AiGovernance.Tool.Questions;
using AiGovernance.Tool.Tests.Questions;

namespace AiGovernance.Tool.Tests;

/// <summary>What the pages about the commands of the DPO show is what they write and ask, in both languages.</summary>
public sealed partial class DpoCommandsPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/dpo-commands.md", "en")]
    [InlineData("docs/dpo-commands.fr.md", "fr")]
    public async Task The_output_on_the_page_is_up_to_date(string path, string language)
    {
        string page = File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
        var generated = new StringBuilder();
        int end = 0;
        var blocks = Run().Matches(page);
        Assert.Equal(8, blocks.Count);
        foreach (Match block in blocks)
        {
            generated.Append(page, end, block.Index - end).Append(block.Groups["head"].Value).Append(await ExcerptAsync(block, language)).Append("```\n");
            end = block.Index + block.Length;
        }

        string text = generated.Append(page, end, page.Length - end).ToString();
        text = Topics().Replace(text, $"<!-- topics -->\n{TopicTable(language)}<!-- /topics -->\n");
        text = Questions().Replace(text, $"<!-- questions -->\n{QuestionTable(language)}<!-- /questions -->\n");
        GeneratedFile.IsUpToDate(path, text);
        Assert.DoesNotMatch("(?i)\\bcompliant\\b|\\bconforme\\b", page);
    }

    // The same sections in the same order, and the same things to type.
    [Fact]
    public void Both_pages_have_the_same_parts()
    {
        string english = File.ReadAllText(Repository.PathOf("docs/dpo-commands.md"));
        string french = File.ReadAllText(Repository.PathOf("docs/dpo-commands.fr.md"));
        Assert.Equal(Part().Matches(english).Select(match => match.Value), Part().Matches(french).Select(match => match.Value));
    }

    private static string TopicTable(string language)
    {
        bool isFrench = language == "fr";
        var table = new StringBuilder(isFrench ? "| Modifié | Sauf | Pourquoi | Source |\n" : "| Changed | Unless | Why | Source |\n").Append("|---|---|---|---|\n");
        foreach (var topic in JsonNode.Parse(File.ReadAllText(Repository.PathOf("src/AiGovernance.Tool/Differences/topics.json")))!.AsArray())
        {
            if (topic!["opinion"] is { } opinion)
            {
                string places = string.Join(", ", topic["paths"]!.AsArray().Select(path => $"`{path}`"));
                string unless = opinion["when"]!.GetValue<string>() switch
                {
                    "exceptAdded" => isFrench ? "ajout seulement" : "only added",
                    "exceptRemoved" => isFrench ? "retrait seulement" : "only removed",
                    _ => "",
                };
                string source = LegalPack.Current.FormatCitation(opinion["source"]!.GetValue<string>(), CultureInfo.GetCultureInfo(language));
                table.Append(CultureInfo.InvariantCulture, $"| {topic["label"]![language]} ({places}) | {unless} | {opinion["why"]![language]} | {source} |\n");
            }
        }

        return table.ToString();
    }

    private static string QuestionTable(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var table = new StringBuilder(language == "fr" ? "| Option | Question | Dans le registre |\n" : "| Option | Question | In the register |\n").Append("|---|---|---|\n");
        foreach (var question in QuestionBook.All.Where(question => question.Section.Of != QuestionBook.Session))
        {
            string owner = question.Section.Of is QuestionBook.Organisation ? "" : question.Section.Of is QuestionBook.Entry ? "useCases[]." : question.Section.Of + "[].";
            string place = question.Path is null ? "" : $"`{owner}{question.Path}`";
            table.Append(culture, $"| `{question.Option}` | {question.AskIn(culture)} | {place} |\n");
        }

        return table.ToString();
    }

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

    private async Task<string> ExcerptAsync(Match block, string language)
    {
        WriteFiles();
        string[] arguments = [.. Argument().Matches(block.Groups["arguments"].Value).Select(argument => argument.Value.Trim('"'))];
        arguments = arguments.Contains("--lang") ? arguments : [.. arguments, "--lang", language];
        var run = block.Groups["answers"].Success
            ? await Conversation.TypeAsync(_folder.Path, arguments, [.. block.Groups["answers"].Value.Split('/').Select(answer => answer.Trim())])
            : await Aigov.RunAsync(_folder.Path, arguments);
        string text = block.Groups["answers"].Success ? run.Error.TrimStart('\n') + "\n" + run.Output : run.Output.Length > 0 ? run.Output : run.Error;
        string[] lines = text.TrimEnd('\n').Split('\n');
        if (block.Groups["from"].Success)
        {
            int start = Array.FindIndex(lines, line => line.Contains(block.Groups["from"].Value, StringComparison.Ordinal));
            Assert.True(start >= 0, block.Groups["from"].Value + " is not in\n" + text);
            return string.Join('\n', lines.Skip(start)) + "\n";
        }

        int first = int.Parse(block.Groups["first"].Value, CultureInfo.InvariantCulture);
        int last = int.Parse(block.Groups["last"].Value, CultureInfo.InvariantCulture);
        return string.Join('\n', lines.Skip(first - 1).Take(last - first + 1)).TrimEnd() + "\n";
    }

    [GeneratedRegex("""(?<head><!-- (?:run: (?<arguments>[^|]+)|talk: (?<arguments>[^|]+) \| (?<answers>[^|]+)) \| (?:lines (?<first>\d+)-(?<last>\d+)|from (?<from>[^>]+?)) -->\n```[a-z]*\n)(?:(?!```).*\n)*```\n""")]
    private static partial Regex Run();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Argument();

    [GeneratedRegex("<!-- topics -->\n(?:.*\n)*?<!-- /topics -->\n")]
    private static partial Regex Topics();

    [GeneratedRegex("<!-- questions -->\n(?:.*\n)*?<!-- /questions -->\n")]
    private static partial Regex Questions();

    [GeneratedRegex("(?m)^#+ |<!-- [a-z/]+(?=[: ])")]
    private static partial Regex Part();
}
