using System.Text.RegularExpressions;
using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>The excerpts in the page about exports are what the exports of the sample register say.</summary>
public sealed partial class DocumentationTests
{
    private const string PagePath = "docs/exports.md";

    private static readonly AiRegister Sample = AiRegister.Load(Repository.PathOf("samples/AtelierLemaire/ai-register.json"));

    [Fact]
    public void The_excerpts_are_up_to_date()
    {
        string page = File.ReadAllText(Repository.PathOf(PagePath)).ReplaceLineEndings("\n");

        Assert.NotEmpty(Excerpt().Matches(page));
        GeneratedFile.IsUpToDate(PagePath, Excerpt().Replace(page, WithExcerpt));
    }

    [Fact]
    public void The_page_names_every_format_and_claims_nothing()
    {
        string page = File.ReadAllText(Repository.PathOf(PagePath));

        Assert.All(RegisterExport.FormatNames, name => Assert.Contains($"`{name}`", page));
        Assert.DoesNotMatch("(?i)\\bcompliant\\b", page);
    }

    [Fact]
    public void The_code_in_the_page_is_this()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "registre.html");
        var register = Sample;
        using (var file = File.Create(path))
        {
            RegisterExport.Write(register, ExportFormat.Cnil, new ExportOptions { AsOf = IsoDate.FromDateTime(DateTime.Today) }, file);
        }

        Assert.Contains("</html>", File.ReadAllText(path));
        Assert.Contains("RegisterExport.Write(register, ExportFormat.Cnil, new ExportOptions { AsOf = IsoDate.FromDateTime(DateTime.Today) }, file);", File.ReadAllText(Repository.PathOf(PagePath)));
    }

    private static string WithExcerpt(Match block)
    {
        Assert.True(RegisterExport.TryParse(block.Groups["format"].Value, out var format));
        string useCase = block.Groups["useCase"].Value;
        string[] lines = Exported.Text(Sample, format, block.Groups["language"].Value, useCase.Length == 0 ? null : useCase).Split('\n');
        string start = block.Groups["start"].Value.Replace("\\\"", "\"", StringComparison.Ordinal);
        int first = Array.FindIndex(lines, line => line.Contains(start, StringComparison.Ordinal));
        Assert.True(first >= 0, start);
        int indent = lines[first].Length - lines[first].TrimStart().Length;
        var excerpt = lines.Skip(first).Take(int.Parse(block.Groups["lines"].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Select(line => line.Length > indent && line[..indent].Trim().Length == 0 ? line[indent..] : line);
        return block.Groups["head"].Value + string.Join("\n", excerpt).TrimEnd() + "\n```\n";
    }

    [GeneratedRegex("""(?<head><!-- export (?<format>[a-z-]+) (?<language>en|fr) "(?<start>(?:[^"\\]|\\.)+)" (?<lines>\d+)(?: (?<useCase>[a-z-]+))? -->\n```[a-z]+\n)(?:(?!```).*\n)*```\n""")]
    private static partial Regex Excerpt();
}
