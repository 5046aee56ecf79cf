using System.Text;

namespace AiGovernance.Exports.Tests;

/// <summary>Reads quoted CSV as RFC 4180 says.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text, char separator)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        bool isQuoted = false;
        text = text.TrimStart('\uFEFF');
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (isQuoted)
            {
                if (character == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[i++]);
                }
                else if (character == '"')
                {
                    isQuoted = false;
                }
                else
                {
                    cell.Append(character);
                }
            }
            else if (character == '"')
            {
                isQuoted = true;
            }
            else if (character == separator || character == '\n')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                {
                    rows.Add([]);
                }
            }
            else if (character != '\r')
            {
                cell.Append(character);
            }
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
