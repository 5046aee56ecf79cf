using System.Text;
using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Rules;

public sealed class MutatedRegisterTests
{
    private static readonly IsoDate Day = IsoDate.Parse("2026-11-24");

    [Theory]
    [InlineData("tests/AiGovernance.Tests/Rules/Samples/base-everyday.json")]
    [InlineData("tests/AiGovernance.Tests/Rules/Samples/base-high-risk.json")]
    public void Rules_live_with_whatever_is_missing_or_empty(string path)
    {
        string text = File.ReadAllText(Repository.PathOf(path));
        int count = Places(JsonNode.Parse(text)!).Count();
        int judged = 0;
        for (int i = 0; i < count; i++)
        {
            judged += Judge(text, i, node => node.Parent!.AsObject().Remove(node.GetPropertyName()));
            judged += Judge(text, i, node => node.ReplaceWith(new JsonArray()));
            judged += Judge(text, i, node => node.ReplaceWith(new JsonArray((JsonNode?)null)));
            judged += Judge(text, i, node => node.ReplaceWith(new JsonObject()));
            judged += Judge(text, i, node => node.ReplaceWith(""));
        }

        Assert.True(judged > count, $"Only {judged} of {5 * count} changed registers could be read.");
    }

    /// <summary>1 if the changed register could be read, and was judged without an exception; 0 if it is none any more.</summary>
    private static int Judge(string text, int place, Action<JsonNode> change)
    {
        var register = JsonNode.Parse(text)!;
        change(Places(register).ElementAt(place));
        AiRegister read;
        try
        {
            read = AiRegister.Parse(Encoding.UTF8.GetBytes(register.ToJsonString()));
        }
        catch (RegisterFormatException)
        {
            return 0;
        }

        Assert.NotNull(read.Validate(Day));
        return 1;
    }

    /// <summary>Every value that is a property of an object, at any depth.</summary>
    private static IEnumerable<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject @object => @object.Where(property => property.Value is not null).SelectMany(property => Places(property.Value!).Prepend(property.Value!)),
        JsonArray array => array.Where(item => item is not null).SelectMany(item => Places(item!)),
        _ => [],
    };
}
