using System.Text.Json;
using System.Text.RegularExpressions;
using AiGovernance.Tests;

namespace AiGovernance.Package.Tests;

/// <summary>The language in which a real build speaks, seen in the log that the compiler writes.</summary>
internal static partial class BuildLanguage
{
    // It speaks in aigov check only.
    private const string OfTheCommandLine = "AIG0008";

    /// <summary>Asserts that every rule's title is the one of its page, and that its description and findings are not empty.</summary>
    public static void IsThatOfThePages(string sarif, string folder)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(sarif));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(rule => Rule().IsMatch(Id(rule, "id")))
            .ToDictionary(rule => Id(rule, "id"));
        var pages = Directory.GetFiles(Repository.PathOf(folder), "AIG*.md")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => File.ReadLines(file).First())
            .Where(page => string.CompareOrdinal(page.Key, "AIG1010") < 0 && page.Key != OfTheCommandLine)
            .ToDictionary();

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), rules.Keys.Order(StringComparer.Ordinal));
        Assert.All(pages, page =>
        {
            Assert.EndsWith(": " + Text(rules[page.Key], "shortDescription"), page.Value, StringComparison.Ordinal);
            Assert.NotEmpty(Text(rules[page.Key], "fullDescription"));
            Assert.EndsWith($"/docs/rules/{page.Key}.md", Id(rules[page.Key], "helpUri"), StringComparison.Ordinal);
        });
    }

    private static string Id(JsonElement rule, string property) => rule.GetProperty(property).GetString()!;

    [GeneratedRegex("^AIG[0-9]{4}$")]
    private static partial Regex Rule();

    private static string Text(JsonElement rule, string property) => rule.GetProperty(property).GetProperty("text").GetString()!;
}
