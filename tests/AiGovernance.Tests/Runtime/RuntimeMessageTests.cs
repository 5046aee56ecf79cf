using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Runtime;

public sealed partial class RuntimeMessageTests
{
    [Fact]
    public void Every_refusal_is_explained_in_both_languages()
    {
        string[] keys = ["AIG0001", "AIG0002", "AIG0003", "AIG0004", "AIG0005", "AIG0007", "AIG0012", "AIG1010", "DidYouMean", .. Enum.GetNames<ToolCallProblem>().Select(problem => "Tool." + problem).Order(StringComparer.Ordinal)];
        var english = Texts("en");
        var french = Texts("fr");
        Assert.Equal(keys, english.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.NotEqual(text.Value, french[text.Key]));
        Assert.All(english, text => Assert.Equal(Placeholders(text.Value), Placeholders(french[text.Key])));
        Assert.All(french.Values, text => Assert.DoesNotMatch(@"\p{L}'\p{L}| [:;!?»]|« ", text));
    }

    private static Dictionary<string, string> Texts(string language)
        => UseCaseRefusal.Texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => UseCaseRefusal.Texts.GetString((string)entry.Key, CultureInfo.GetCultureInfo(language))!);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
