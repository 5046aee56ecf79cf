using System.Text;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>Text of the register in Markdown: no markup, no HTML, no link comes from it.</summary>
internal static class MarkdownText
{
    public static string Inline(string text)
    {
        string clean = PlainText.Isolate(PlainText.Clean(text).Trim());
        var escaped = new StringBuilder(clean.Length + 16);
        for (int i = 0; i < clean.Length; i++)
        {
            char character = clean[i];
            switch (character)
            {
                case '\n':
                    escaped.Append("<br>");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#':
                    escaped.Append('\\').Append(character);
                    break;
                // A list or a link of its own.
                case '+' or '-' or '=' when i == 0:
                    escaped.Append('\\').Append(character);
                    break;
                case ':' when i + 1 < clean.Length && clean[i + 1] == '/':
                    escaped.Append("&#58;");
                    break;
                case '@' or '!':
                    escaped.Append("&#").Append((int)character).Append(';');
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }
}
