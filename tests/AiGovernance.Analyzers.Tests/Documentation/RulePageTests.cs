using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiGovernance.Tests;

namespace AiGovernance.Analyzers.Tests.Documentation;

/// <summary>Every rule that speaks in a compiler has its page in both languages.</summary>
public partial class RulePageTests
{
    // No compiler reports AIG0008: aigov check does, and its tests show it.
    private static readonly string[] OfTheCommandLine = [.. new AiCallInventory(_ => { }).SupportedDiagnostics.Select(rule => rule.Id)];

    public static TheoryData<string> Ids => [.. AllRules.Descriptors.Select(rule => rule.Id)];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var rule in AllRules.Descriptors)
            {
                pages.Add(rule.Id, "en");
                pages.Add(rule.Id, "fr");
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_rule_has_a_page_with_its_properties_sections_and_source(string id, string language)
    {
        var (form, rule) = (RulePageForm.In(language), AllRules.Of(id));
        string path = Repository.PathOf(form.PathOf(id));
        if (!File.Exists(path) && Repository.IsUpdating)
        {
            form.WriteStub(rule);
        }

        Assert.True(File.Exists(path), $"{form.PathOf(id)} is missing: AIGOV_UPDATE=1 writes a beginning.");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.Equal(form.Title(rule), page.Split('\n')[0]);
        Assert.All(form.Table(rule), row => Assert.Contains(row + "\n", page, StringComparison.Ordinal));
        string[] parts = Heading().Split(page);
        var sections = parts.Skip(1).Chunk(2).ToDictionary(part => part[0], part => part[1].Trim());
        // A page may say more than every page says.
        Assert.Equal(form.Sections, sections.Keys.Where(form.Sections.Contains));
        Assert.All(sections.Values, Assert.NotEmpty);
        Assert.Contains("\nSource", sections[form.Sections[1]], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_an_example_that_fails_and_one_that_passes(string id, string language)
    {
        var examples = Examples(id, language);
        Assert.True(OfTheCommandLine.Contains(id) || examples.Exists(example => example.Reports.SequenceEqual([id])), $"No example reports {id}.");
        Assert.Contains(examples, example => example.Reports.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_show_the_same_code(string id)
        => Assert.Equal(Code().Matches(Read(id, "en")).Select(block => block.Value), Code().Matches(Read(id, "fr")).Select(block => block.Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_is_the_page(string id)
        => Assert.Equal($"{RepositoryUrl()}/blob/main/{RulePageForm.In("en").PathOf(id)}", AllRules.Of(id).HelpLinkUri);

    [Fact]
    public void The_address_of_the_repository_is_written_in_one_place()
    {
        string[] files =
        [
            .. Directory.GetFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".props" or ".targets" or ".resx" && !BuildOutput().IsMatch(file))
                .Where(file => File.ReadAllText(file).Contains(RepositoryUrl(), StringComparison.Ordinal)),
        ];
        Assert.Empty(files);
    }

    // From AIG1010 on, pages are those of the library's rules, and its tests look after them.
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void No_page_describes_a_rule_that_does_not_exist(string language)
        => Assert.Equal(
            AllRules.Descriptors.Select(rule => rule.Id),
            Directory.GetFiles(Repository.PathOf(RulePageForm.In(language).Folder), "AIG*.md")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(id => string.CompareOrdinal(id, "AIG1010") < 0)
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_index_lists_every_rule(string language)
        => GeneratedFile.HasUpToDatePart($"{RulePageForm.In(language).Folder}/README.md", RulePageForm.In(language).Index(AllRules.Descriptors) + "\n", "rules in a build");

    private static List<MarkdownExample> Examples(string id, string language) => [.. MarkdownExample.In(Repository.PathOf(RulePageForm.In(language).PathOf(id)))];

    private static string Read(string id, string language) => File.ReadAllText(Repository.PathOf(RulePageForm.In(language).PathOf(id))).ReplaceLineEndings("\n");

    private static string RepositoryUrl()
        => XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(<!-- reports [^\n]*-->\n)?```\w*\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildOutput();
}
