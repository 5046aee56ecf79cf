using System.Globalization;
using System.Text;

namespace AiGovernance.Editing;

/// <summary>Makes ids for elements of a register out of names: <c>MinutesWriter</c> gives <c>minutes-writer</c>.</summary>
internal static class IdProposal
{
    // The schema's form of a use case id: a letter, then 2 to 63 letters, digits and hyphens. Room is left for a number.
    private const int MinimumLength = 3;
    private const int MaximumLength = 60;

    /// <summary>The id for a name; <paramref name="otherwise"/> if the name has too little to make one of.</summary>
    public static string From(string name, string otherwise)
    {
        var id = new StringBuilder();
        char previous = '-';
        string letters = name.Normalize(NormalizationForm.FormD);
        for (int i = 0; i < letters.Length; i++)
        {
            char c = letters[i];
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            bool beginsWord = char.IsUpper(c) && (char.IsLower(previous) || char.IsDigit(previous) || (char.IsUpper(previous) && i + 1 < letters.Length && char.IsLower(letters[i + 1])));
            bool isKept = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if ((beginsWord || !isKept) && id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }

            if (isKept)
            {
                id.Append(char.ToLowerInvariant(c));
            }

            previous = c;
        }

        string result = id.ToString().TrimStart('-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        result = (result.Length > MaximumLength ? result.Substring(0, MaximumLength) : result).TrimEnd('-');
        return result.Length < MinimumLength ? otherwise : result;
    }

    /// <summary>As <see cref="From"/>, for a name whose capitals are style: <c>OpenAI</c> gives <c>openai</c>.</summary>
    public static string FromTradeName(string name, string otherwise) => From(name.ToLowerInvariant(), otherwise);

    /// <summary>The id, with a number if it is taken.</summary>
    public static string Unique(string id, Func<string, bool> isTaken)
    {
        string unique = id;
        for (int i = 2; isTaken(unique); i++)
        {
            unique = id + "-" + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
