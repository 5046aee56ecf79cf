using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Schema;

public sealed partial class FieldReferenceTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_tables_in_the_documentation_are_those_of_the_model(string language) =>
        GeneratedFile.IsUpToDate($"docs/reference/register-fields.{language}.md", new FieldReferenceWriter(GeneratedSchema.Node, language).Write());

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_field_and_every_word_has_its_row(string language)
    {
        var rows = new FieldReferenceWriter(GeneratedSchema.Node, language).Write().Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(FieldGuide.Notes.Keys.Count(key => key.Contains('.', StringComparison.Ordinal)), rows);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_link_leads_to_a_section(string language)
    {
        var page = new FieldReferenceWriter(GeneratedSchema.Node, language).Write();
        var headings = Heading().Matches(page).Select(heading => heading.Groups["text"].Value.ToLowerInvariant()).ToList();

        Assert.Equal(headings.Count, headings.Distinct().Count());
        Assert.All(Link().Matches(page).Select(link => link.Groups["anchor"].Value), anchor => Assert.Contains(anchor, headings));
    }

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#(?<anchor>[^)]+)\)")]
    private static partial Regex Link();
}
