using System.Globalization;
using System.Text;

namespace AiGovernance;

/// <summary>Lists of words which rules look for, embedded as text: words separated by white space, <c>#</c> begins a comment.</summary>
internal static class WordList
{
    public static HashSet<string> Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("AiGovernance.Rules." + name + ".txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            words.UnionWith(Normalise(line.Split('#')[0]).Split([' '], StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }

    /// <summary>Lower case without accents, one space between words: <c>l’IA générative !</c> becomes <c>l ia generative</c>.</summary>
    public static string Normalise(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }
}
