using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Documentation;

/// <summary>The guide for data protection officers: what it shows is what the library says.</summary>
public sealed partial class GuideTests
{
    public static TheoryData<string> Languages => ["fr", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_block_says_what_it_is(string language)
    {
        var guide = new Guide(language);

        Assert.Equal(guide.Blocks, guide.Markers.Count());
        Assert.Contains(guide.Markers, marker => marker == "entry");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_register_of_the_guide_is_valid_after_each_example(string language)
    {
        Assert.All(new Guide(language).Steps(), step => Assert.True(
            step.Register.Findings.Count == 0,
            $"line {step.Line}: {string.Join("; ", step.Register.Findings)}"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_output_in_the_guide_is_what_the_rules_say(string language)
    {
        var guide = new Guide(language);

        GeneratedFile.IsUpToDate(guide.Path, guide.WithOutput());
    }

    [Fact]
    public void Both_guides_show_the_same_examples_in_the_same_order()
    {
        var french = new Guide("fr");
        var english = new Guide("en");

        Assert.Equal(french.Markers, english.Markers);
        Assert.All(french.Examples.Zip(english.Examples), pair => AssertSameShape(pair.First, pair.Second));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Links_and_headings_of_the_guide_lead_somewhere(string language)
    {
        var guide = new Guide(language);
        string folder = Path.GetDirectoryName(Repository.PathOf(guide.Path))!;
        var anchors = Heading().Matches(guide.Page).Select(heading => Anchor(heading.Groups["text"].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Link().Matches(guide.Page).Select(link => link.Groups["target"].Value).Where(target => !target.StartsWith("http", StringComparison.Ordinal)), target =>
            Assert.True(target.StartsWith('#') ? anchors.Contains(target[1..]) : Path.Exists(Path.Combine(folder, target.Split('#')[0])), target));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_guide_never_says_that_someone_complies(string language)
        => Assert.DoesNotMatch("(?i)\\bcompliant\\b|\\bconformes?\\b", new Guide(language).Page);

    private static void AssertSameShape(JsonNode? french, JsonNode? english)
    {
        switch (french)
        {
            case JsonObject left:
                var right = Assert.IsType<JsonObject>(english);
                Assert.Equal(left.Select(property => property.Key), right.Select(property => property.Key));
                Assert.All(left, property => AssertSameShape(property.Value, right[property.Key]));
                break;
            case JsonArray left:
                Assert.Equal(left.Count, Assert.IsType<JsonArray>(english).Count);
                Assert.All(left.Zip(english!.AsArray()), pair => AssertSameShape(pair.First, pair.Second));
                break;
            default:
                Assert.Equal(french?.GetValueKind(), english?.GetValueKind());
                break;
        }
    }

    // As GitHub makes them: lower case, punctuation dropped, blanks to hyphens.
    private static string Anchor(string heading) => NoAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N} \-]")]
    private static partial Regex NoAnchor();
}
