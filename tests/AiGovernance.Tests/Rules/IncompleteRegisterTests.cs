using System.Text;
using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Rules;

public sealed class IncompleteRegisterTests
{
    [Theory]
    [InlineData("everyday")]
    [InlineData("high-risk")]
    public void Whatever_is_missing_in_a_register_the_rules_do_not_throw(string name)
    {
        string path = Repository.PathOf($"tests/AiGovernance.Tests/Rules/Samples/base-{name}.json");
        var complete = JsonNode.Parse(File.ReadAllText(path))!;
        var places = PlacesIn(complete).ToList();
        Assert.True(places.Count > 250);

        foreach (var place in places)
        {
            var incomplete = complete.DeepClone();
            Remove(incomplete, place);
            byte[] text = Encoding.UTF8.GetBytes(incomplete.ToJsonString());
            var thrown = Record.Exception(() => RegisterDocument.Parse(text).Validate(IsoDate.Parse("2026-11-24")));
            Assert.True(thrown is null, $"Without {string.Join('.', place)}: {thrown}");
        }
    }

    private static IEnumerable<object[]> PlacesIn(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        return children.SelectMany(child => PlacesIn(child.Item2).Select(rest => (object[])[child.Item1, .. rest]).Prepend([child.Item1]));
    }

    private static void Remove(JsonNode root, object[] place)
    {
        var parent = place[..^1].Aggregate(root, (node, step) => step is int i ? node[i]! : node[(string)step]!);
        if (place[^1] is int index)
        {
            parent.AsArray().RemoveAt(index);
        }
        else
        {
            parent.AsObject().Remove((string)place[^1]);
        }
    }
}
