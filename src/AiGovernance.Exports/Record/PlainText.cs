using System.Text;

namespace AiGovernance.Exports.Record;

/// <summary>Text of the register without what could steer a terminal, a printer or the direction of what follows.</summary>
internal static class PlainText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>Line breaks are one character, tabs are blanks, controls and unpaired surrogates are replaced, directional overrides are gone.</summary>
    public static string Clean(string text)
    {
        int index = 0;
        while (index < text.Length && IsHarmless(text[index]))
        {
            index++;
        }

        if (index == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, index);
        for (; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                clean.Append(character).Append(text[++index]);
            }
            else if (character == '\r')
            {
                clean.Append('\n');
                index += index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            }
            else if (character is '\u2028' or '\u2029' or '\u0085')
            {
                clean.Append('\n');
            }
            else if (character == '\t')
            {
                clean.Append(' ');
            }
            else if (!IsDirectionalControl(character))
            {
                clean.Append(IsHarmless(character) ? character : '\uFFFD');
            }
        }

        return clean.ToString();
    }

    /// <summary>The text on one line, for headings and names.</summary>
    public static string OneLine(string text) => Clean(text).Replace('\n', ' ').Trim();

    /// <summary>Keeps a text that runs from right to left from reordering what stands around it.</summary>
    public static string Isolate(string text) => HasRightToLeft(text) ? FirstStrongIsolate + text + PopIsolate : text;

    private static bool IsHarmless(char character)
        => character == '\n'
            || (!char.IsControl(character) && !char.IsSurrogate(character) && !IsDirectionalControl(character) && character is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'));

    private static bool IsDirectionalControl(char character)
        => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C';

    private static bool HasRightToLeft(string text)
    {
        foreach (char character in text)
        {
            // Hebrew to Arabic extended, and their presentation forms.
            if (character is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
            {
                return true;
            }
        }

        return false;
    }
}
