using AiGovernance.Tool.Differences;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Tests;

public sealed class TopicsTests
{
    private static readonly (string Root, string Type)[] SharedRecords = [("services.", "AiService"), ("vendors.", "Vendor")];

    [Fact]
    public void Every_place_of_a_topic_exists_in_the_schema()
        => Assert.All(Topics.All.SkipLast(1).SelectMany(topic => topic.Paths), path => Assert.True(Exists(path), path));

    [Fact]
    public void Every_reason_cites_an_article_in_both_languages()
        => Assert.All(Topics.All.Where(topic => topic.Opinion is not null), topic =>
        {
            string french = LegalPack.Current.FormatCitation(topic.Opinion!.Source, System.Globalization.CultureInfo.GetCultureInfo("fr"));
            Assert.Contains("article", french);
            Assert.NotEqual(french, LegalPack.Current.FormatCitation(topic.Opinion.Source, System.Globalization.CultureInfo.GetCultureInfo("en")));
        });

    private static bool Exists(string path)
    {
        var (root, type) = SharedRecords.FirstOrDefault(record => path.StartsWith(record.Root, StringComparison.Ordinal), (Root: "", Type: "AiUseCase"));
        FieldShape? shape = FieldShape.Of(type);
        foreach (string name in path[root.Length..].Split('.'))
        {
            shape = (shape?.Items ?? shape)?.Properties.GetValueOrDefault(name);
        }

        return shape is not null;
    }
}
