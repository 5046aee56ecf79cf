using System.Globalization;
using System.Text;

namespace AiGovernance;

/// <summary>
/// A list of legal sources in compact form, for instance <c>gdpr:6(1)(f); aiAct:AnnexIII(4)(a); gdpr:recital26; wp248</c>:
/// the id of a text, and after a colon the provision.
/// </summary>
internal sealed class Citation
{
    private const string AnnexPrefix = "Annex";
    private const string RecitalPrefix = "recital";

    private readonly (string TextId, string? Provision)[] sources;

    private Citation((string TextId, string? Provision)[] sources) => this.sources = sources;

    public IEnumerable<string> TextIds => sources.Select(source => source.TextId);

    public static Citation Parse(string citations) => new(
        [.. citations.Split(';').Select(citation => citation.Trim()).Where(citation => citation.Length > 0).Select(ParseOne)]);

    /// <summary>Writes the sources in the words of a language. Articles of one text stand together; a text that the pack does not know is written by its id.</summary>
    public string Format(IReadOnlyDictionary<string, LegalText> texts, CultureInfo culture)
    {
        var french = culture.TwoLetterISOLanguageName == "fr";
        var written = new List<string>();
        foreach (var group in sources.GroupBy(source => (source.TextId, IsArticle: IsArticle(source.Provision))))
        {
            texts.TryGetValue(group.Key.TextId, out var text);
            var name = text?.GetLabel(culture) ?? group.Key.TextId;
            var provisions = group.Select(source => source.Provision).Distinct().ToArray();
            if (group.Key.IsArticle)
            {
                var form = (provisions.Length == 1 ? text?.Article : text?.Articles)?.In(culture) ?? name + " {0}";
                written.Add(string.Format(culture, form, Enumerate(provisions!, french)));
            }
            else
            {
                written.AddRange(provisions.Select(provision => WithoutArticle(name, provision, french)));
            }
        }

        return string.Join(french ? "\u00A0; " : "; ", written);
    }

    private static (string TextId, string? Provision) ParseOne(string citation)
    {
        var colon = citation.IndexOf(':');
        var provision = citation.Substring(colon + 1).Trim();
        return colon < 0 ? (citation, null) : (citation.Substring(0, colon).Trim(), provision.Length == 0 ? null : provision);
    }

    private static bool IsArticle(string? provision) =>
        provision is not null
        && !provision.StartsWith(AnnexPrefix, StringComparison.Ordinal)
        && !provision.StartsWith(RecitalPrefix, StringComparison.Ordinal);

    private static string Enumerate(string[] items, bool french) => items.Length == 1
        ? items[0]
        : string.Join(", ", items.Take(items.Length - 1)) + (french ? " et " : " and ") + items[items.Length - 1];

    private static string WithoutArticle(string name, string? provision, bool french)
    {
        if (provision is null)
        {
            return name;
        }

        if (provision.StartsWith(RecitalPrefix, StringComparison.Ordinal))
        {
            var number = provision.Substring(RecitalPrefix.Length);
            return french ? $"{name}, considérant {number}" : $"{name} recital {number}";
        }

        var parts = provision.Substring(AnnexPrefix.Length).Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return (french ? $"{name}, annexe " : $"{name} Annex ") + AnnexParts(parts, french);
    }

    // AnnexVIII(B)(6) is a section and a point, AnnexIII(4)(a) a point and its letter.
    private static string AnnexParts(string[] parts, bool french)
    {
        var result = new StringBuilder(parts.FirstOrDefault());
        foreach (var part in parts.Skip(1))
        {
            _ = char.IsUpper(part[0]) ? result.Append(", section ").Append(part)
                : char.IsDigit(part[0]) ? result.Append(", point ").Append(part)
                : french ? result.Append(' ').Append(part).Append(')')
                : result.Append('(').Append(part).Append(')');
        }

        return result.ToString();
    }
}
