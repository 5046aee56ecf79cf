using System.Globalization;

namespace AiGovernance.Tests.Rules;

public sealed class RulePageTests
{
    private const string Begin = "<!-- register rules, written by the tests -->\n";

    private const string End = "<!-- end of register rules -->\n";

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
        => Generated.AssertIs(path, new RulePageWriter(CultureInfo.GetCultureInfo(language)).Page(RegisterRule.All.Single(rule => rule.Id == id)));

    [Theory]
    [InlineData("en", "docs/rules/README.md")]
    [InlineData("fr", "docs/rules/fr/README.md")]
    public void The_index_lists_every_rule(string language, string path)
    {
        string page = File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);

        Generated.AssertIs(path, page[..begin] + new RulePageWriter(CultureInfo.GetCultureInfo(language)).Index() + "\n" + page[end..]);
    }
}
