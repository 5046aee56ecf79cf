using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Schema;

/// <summary>XML documentation ends with the law it rests on. Readers of the schema get the law from <c>x-source</c>.</summary>
internal static partial class EnglishProse
{
    public static string WithoutCitation(string summary)
    {
        var sentences = SentenceEnd().Split(summary);
        var kept = sentences[^1].TrimEnd('.').Split("; ").Where(part => !Citation().IsMatch(part)).ToArray();
        var last = string.Join("; ", kept);
        var ending = last.Length == 0 ? [] : new[] { char.ToUpperInvariant(last[0]) + last[1..] + "." };
        return sentences.Length == 1 ? summary : string.Join(' ', [.. sentences[..^1], .. ending]);
    }

    [GeneratedRegex(@"(?<=[.?!]) (?=[A-Z])")]
    private static partial Regex SentenceEnd();

    // What says more than the place in the law ("Article 14(5): two for ...", "..., from 2 December 2026") stays.
    [GeneratedRegex(@"^(GDPR|AI Act|French (law|Code)|Court of Justice|[Gg]uidelines WP|CNIL decision|decree |Annex [IVX]+, point|Articles? [0-9])(?!.*(:| from )).*$")]
    private static partial Regex Citation();
}
