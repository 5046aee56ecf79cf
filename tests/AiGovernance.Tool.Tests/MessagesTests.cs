using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace AiGovernance.Tool.Tests;

public sealed partial class MessagesTests
{
    [Fact]
    public void Both_languages_have_the_same_keys_and_placeholders()
    {
        var resources = new ResourceManager("AiGovernance.Tool.Messages", typeof(CommandLine).Assembly);
        var english = Read(resources, CultureInfo.InvariantCulture);
        var french = Read(resources, CultureInfo.GetCultureInfo("fr"));
        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(), french.Keys.Order());
        Assert.All(english, pair => Assert.Equal(Placeholders(pair.Value), Placeholders(french[pair.Key])));
    }

    private static Dictionary<string, string> Read(ResourceManager resources, CultureInfo culture)
        => resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
