using System.Text;

namespace AiGovernance.Exports.Formats;

/// <summary>Text in a cell of a spreadsheet program.</summary>
internal static class SpreadsheetText
{
    // What Excel accepts in a cell; a file with more is "repaired", that is, cut by Excel.
    private const int LongestCell = 32_767;

    /// <summary>A text that a spreadsheet program would read as a formula begins with an apostrophe, so that it is not.</summary>
    public static string Neutralise(string text) => text.Length > 0 && IsFormulaStart(text[0]) ? "'" + text : text;

    /// <summary>The same, and no longer than a cell of a workbook may be.</summary>
    public static string Cell(string text, string cutMark)
    {
        string safe = Neutralise(text);
        if (safe.Length <= LongestCell)
        {
            return safe;
        }

        int length = LongestCell - cutMark.Length - 1;
        length -= char.IsHighSurrogate(safe[length - 1]) ? 1 : 0;
        return new StringBuilder(safe, 0, length, LongestCell).Append(' ').Append(cutMark).ToString();
    }

    private static bool IsFormulaStart(char character) => character is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
