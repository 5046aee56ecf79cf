using System.Globalization;
using System.Text;

namespace AiGovernance.Editing;

/// <summary>Writes strings as JSON, readable: only what must be escaped is.</summary>
internal static class JsonString
{
    public static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                result.Append('\\').Append(c);
            }
            else if (c < ' ' || c is '\u2028' or '\u2029')
            {
                result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
            }
            else
            {
                // Half a character is no text, and a reader would refuse it.
                result.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        return result.Append('"').ToString();
    }

    public static string Array(IEnumerable<string> texts) => "[" + string.Join(",", texts.Select(Quote)) + "]";
}
