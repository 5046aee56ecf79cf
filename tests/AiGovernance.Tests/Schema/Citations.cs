using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Schema;

/// <summary>The compact citations of <c>field-guide.json</c>: <c>gdpr:30(1)(a); aiAct:AnnexIII(4)(a); wp248</c>.</summary>
internal static partial class Citations
{
    private static readonly Dictionary<string, (string English, string French)> Texts = new(StringComparer.Ordinal)
    {
        ["gdpr"] = ("GDPR", "RGPD"),
        ["aiAct"] = ("AI Act", "règlement IA"),
        ["omnibus2026"] = ("Regulation (EU) 2026/1744", "règlement (UE) 2026/1744"),
        ["lil"] = ("French law 78-17", "loi Informatique et Libertés"),
        ["labourCode"] = ("French Code du travail", "Code du travail"),
        ["decree2019-341"] = ("French decree 2019-341", "décret 2019-341"),
        ["cnil"] = ("CNIL decision", "délibération de la CNIL"),
        ["cjeu"] = ("Court of Justice", "CJUE"),
        ["dpf2023"] = ("Decision (EU) 2023/1795", "décision (UE) 2023/1795"),
        ["wp248"] = ("WP248 rev.01", "WP248 rév.01"),
        ["wp251"] = ("WP251 rev.01", "WP251 rév.01"),
    };

    /// <summary>The texts that may be cited.</summary>
    public static IReadOnlyCollection<string> KnownTexts => Texts.Keys;

    public static IEnumerable<(string Text, string Provision)> Parse(string source) =>
        source.Split("; ").Select(citation => citation.Split(':', 2)).Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""));

    public static string Format(string source, string language) => string.Join(
        "; ",
        Parse(source).GroupBy(citation => citation.Text).Select(text => Format(text.Key, [.. text.Select(citation => citation.Provision)], language == "fr")));

    private static string Format(string text, string[] provisions, bool inFrench)
    {
        var (english, french) = Texts[text];
        var words = new List<string> { inFrench ? french : english };
        var articles = provisions.Where(provision => Article().IsMatch(provision)).ToArray();
        if (articles.Length > 0)
        {
            words.Add((inFrench ? "art.\u00A0" : "Art.\u00A0") + string.Join(", ", articles));
        }

        words.AddRange(provisions.Except(articles).Where(provision => provision.Length > 0).Select(provision => Named(provision, inFrench)));
        return string.Join(words.Count > 2 ? ", " : " ", words);
    }

    private static string Named(string provision, bool inFrench) => provision
        .Replace("Annex", inFrench ? "annexe\u00A0" : "Annex\u00A0", StringComparison.Ordinal)
        .Replace("recital", inFrench ? "considérant\u00A0" : "recital\u00A0", StringComparison.Ordinal);

    [GeneratedRegex(@"^(L[0-9]+-[0-9]+|[0-9]+[a-z]*(\(\w+\))*)$")]
    private static partial Regex Article();
}
