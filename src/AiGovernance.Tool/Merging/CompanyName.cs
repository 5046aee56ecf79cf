using System.Globalization;
using System.Text;

namespace AiGovernance.Tool.Merging;

/// <summary>The name of a company, without what differs from writer to writer: case, accents, punctuation, "Limited" or "Ltd".</summary>
/// <param name="Full">The name with its legal form.</param>
/// <param name="Bare">The name without: enough to ask whether two are the same, not to say so.</param>
internal readonly record struct CompanyName(string Full, string Bare)
{
    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["LIMITED"] = "LTD", ["INCORPORATED"] = "INC", ["CORPORATION"] = "CORP", ["COMPANY"] = "CO",
    };

    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "SAS", "SASU", "SA", "SARL", "EURL", "SNC", "SE", "GMBH", "AG", "KG", "LTD", "PLC", "LLC", "LLP", "INC", "CORP", "CO", "BV", "NV", "SRL", "SPA", "SL", "AB", "OY", "AS", "APS",
    };

    public static CompanyName Of(string name)
    {
        // Dots and apostrophes stand inside words ("S.A.S.", "B.V."), everything else between them.
        var letters = new StringBuilder();
        foreach (char character in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(char.ToUpperInvariant(character));
            }
            else if (character is not ('.' or '\'' or '’') && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(' ');
            }
        }

        string[] words = [.. letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => ShortForms.GetValueOrDefault(word, word))];
        return new CompanyName(string.Join(' ', words), string.Join(' ', words.Where(word => !LegalForms.Contains(word))));
    }
}
