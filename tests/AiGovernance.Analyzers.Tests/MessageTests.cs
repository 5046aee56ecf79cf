using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace AiGovernance.Analyzers.Tests;

/// <summary>Every message exists in English and French, with the same places for values.</summary>
public class MessageTests
{
    private static readonly Dictionary<string, string> English = Read(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> French = Read(CultureInfo.GetCultureInfo("fr"));

    [Fact]
    public void Both_languages_have_the_same_messages() => Assert.Equal(English.Keys.Order(), French.Keys.Order());

    [Fact]
    public void Both_languages_show_the_same_values()
        => Assert.All(English, message => Assert.Equal(Places(message.Value), Places(French[message.Key])));

    [Fact]
    public void French_is_not_English()
    {
        string[] same = ["Kind.True", "Kind.False", "Kind.Null"];
        Assert.All(English.Where(message => !same.Contains(message.Key)), message => Assert.NotEqual(message.Value, French[message.Key]));
    }

    [Fact]
    public void Every_rule_has_title_message_and_description_in_both_languages()
        => Assert.All(AllRules.Descriptors, rule =>
        {
            Assert.Equal((English[rule.Id + ".Title"], French[rule.Id + ".Title"]), InBoth(rule.Title));
            Assert.Equal((English[rule.Id + ".Description"], French[rule.Id + ".Description"]), InBoth(rule.Description));
            Assert.Contains(English.Keys, key => key.StartsWith(rule.Id + ".", StringComparison.Ordinal) && !key.EndsWith(".Title", StringComparison.Ordinal) && !key.EndsWith(".Description", StringComparison.Ordinal));
        });

    private static (string, string) InBoth(Microsoft.CodeAnalysis.LocalizableString text)
        => (text.ToString(CultureInfo.GetCultureInfo("en-GB")), text.ToString(CultureInfo.GetCultureInfo("fr-CA")));

    private static string[] Places(string message) => [.. Regex.Matches(message, @"\{\d\}").Select(match => match.Value).Distinct().Order()];

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        var resources = new ResourceManager("AiGovernance.Messages", typeof(AiCallAnalyzer).Assembly);
        var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
