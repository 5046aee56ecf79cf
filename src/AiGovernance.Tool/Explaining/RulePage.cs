using System.Globalization;

namespace AiGovernance.Tool.Explaining;

/// <summary>The documentation of one rule, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal sealed class RulePage
{
    private const string English = "AiGovernance.Tool.Rules.en.";
    private const string French = "AiGovernance.Tool.Rules.fr.";

    private RulePage(string id)
    {
        Id = id;
        Markdown = Read(id);
        string heading = Markdown[..Markdown.IndexOf('\n', StringComparison.Ordinal)];
        Title = heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    /// <summary>The pages of all rules, ordered by id.</summary>
    public static IEnumerable<RulePage> All => typeof(RulePage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(English, StringComparison.Ordinal))
        .Select(name => name[English.Length..])
        .Order(StringComparer.Ordinal)
        .Select(id => new RulePage(id));

    public string Id { get; }

    public string Title { get; }

    public string Markdown { get; }

    private static string Read(string id)
    {
        string folder = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? French : English;
        using var reader = new StreamReader(typeof(RulePage).Assembly.GetManifestResourceStream(folder + id)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
