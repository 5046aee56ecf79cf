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
    public void Every_rule_has_title_description_and_help_link()
        => Assert.All(
            new Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer[] { new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new RegisterAnalyzer(), new CatalogueAnalyzer(), new AiCallInventory(_ => { }) }
                .SelectMany(analyzer => analyzer.SupportedDiagnostics),
            rule =>
            {
                Assert.NotEmpty(rule.Title.ToString(CultureInfo.GetCultureInfo("fr")));
                Assert.NotEqual(rule.Title.ToString(CultureInfo.InvariantCulture), rule.Title.ToString(CultureInfo.GetCultureInfo("fr")));
                Assert.NotEmpty(rule.Description.ToString(CultureInfo.InvariantCulture));
                Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
            });

    private static string[] Places(string message) => [.. Regex.Matches(message, @"\{\d\}").Select(match => match.Value).Distinct().Order()];

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        var resources = new ResourceManager("AiGovernance.Messages", typeof(AiCallAnalyzer).Assembly);
        var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
