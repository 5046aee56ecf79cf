using System.Globalization;

namespace AiGovernance.Tests.Rules;

public sealed class RulePageTests
{
    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, string>();
            foreach (var rule in RegisterRule.All)
            {
                pages.Add(rule.Id, "en", $"docs/rules/{rule.Id}.md");
                pages.Add(rule.Id, "fr", $"docs/rules/fr/{rule.Id}.md");
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_has_its_page_in_both_languages(string id, string language, string path)
        => GeneratedFile.IsUpToDate(path, new RulePageWriter(CultureInfo.GetCultureInfo(language)).Page(RegisterRule.All.Single(rule => rule.Id == id)));

    [Theory]
    [InlineData("docs/rules")]
    [InlineData("docs/rules/fr")]
    public void No_page_describes_a_rule_that_does_not_exist(string folder)
        => Assert.Equal(
            RegisterRule.All.Select(rule => rule.Id),
            Directory.GetFiles(Repository.PathOf(folder), "AIG*.md").Select(Path.GetFileNameWithoutExtension).Where(id => string.CompareOrdinal(id, "AIG1010") >= 0).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en", "docs/rules/README.md")]
    [InlineData("fr", "docs/rules/fr/README.md")]
    public void The_index_lists_every_rule(string language, string path)
        => GeneratedFile.HasUpToDatePart(path, new RulePageWriter(CultureInfo.GetCultureInfo(language)).Index() + "\n");
}
