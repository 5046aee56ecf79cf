using AiGovernance.Exports.Record;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace AiGovernance.Exports.Formats;

/// <summary>Sheets of a workbook: a fixed first row, filters, wrapped text. Rows are read one at a time while they are written.</summary>
internal sealed class Workbook(string cutMark)
{
    private const int LongestName = 31;
    private const int MissingWidth = 48;

    private readonly Dictionary<string, object> _sheets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _widths = new(StringComparer.Ordinal);

    /// <summary>Adds a sheet. A name that Excel would refuse is changed.</summary>
    public void Add(string name, IReadOnlyList<(string Title, int Width)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var (title, width) in columns)
        {
            _widths[title] = width;
        }

        _sheets.Add(FreeName(name), Rows(columns, rows));
    }

    /// <summary>Adds a sheet of what is found missing by the sheets before it, which are written first.</summary>
    public void Add(MissingFacts missing, ExportTexts texts) => Add(
        texts["Heading.Missing"],
        [(texts["Column.UseCase"], MissingWidth), (texts["Column.Field"], MissingWidth), (texts["Column.Path"], MissingWidth)],
        Facts(missing));

    public void Write(Stream stream)
    {
        var configuration = new OpenXmlConfiguration
        {
            // Its own half a megabyte per sheet costs a small workbook more than its content.
            BufferSize = 16 * 1024,
            AutoFilter = true,
            FreezeRowCount = 1,
            DynamicColumns = [.. _widths.Select(column => new DynamicExcelColumn(column.Key) { Width = column.Value })],
            StyleOptions = new OpenXmlStyleOptions { WrapCellContents = true },
        };
        if (stream.CanSeek)
        {
            stream.SaveAs(_sheets, configuration: configuration);
            return;
        }

        using var whole = new MemoryStream();
        whole.SaveAs(_sheets, configuration: configuration);
        whole.Position = 0;
        whole.CopyTo(stream);
    }

    private static IEnumerable<IReadOnlyList<string>> Facts(MissingFacts missing)
    {
        foreach (var fact in missing.All)
        {
            yield return [fact.Where, fact.Field, fact.Path];
        }
    }

    private IEnumerable<IDictionary<string, object>> Rows(IReadOnlyList<(string Title, int Width)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        bool isEmpty = true;
        foreach (var cells in rows)
        {
            isEmpty = false;
            yield return Row(columns, cells);
        }

        if (isEmpty)
        {
            // Without a row the sheet would have no titles either.
            yield return Row(columns, []);
        }
    }

    private Dictionary<string, object> Row(IReadOnlyList<(string Title, int Width)> columns, IReadOnlyList<string> cells)
    {
        var row = new Dictionary<string, object>(columns.Count, StringComparer.Ordinal);
        for (int i = 0; i < columns.Count; i++)
        {
            row.Add(columns[i].Title, i < cells.Count ? SpreadsheetText.Cell(cells[i], cutMark) : "");
        }

        return row;
    }

    private string FreeName(string wanted)
    {
        string clean = new string([.. wanted.Select(character => character is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' ? ' ' : character)]).Trim();
        clean = clean.Length == 0 ? "-" : clean;
        for (int number = 1; ; number++)
        {
            string suffix = number == 1 ? "" : $" ({number})";
            int length = Math.Min(clean.Length, LongestName - suffix.Length);
            string name = clean.Substring(0, length > 1 && char.IsHighSurrogate(clean[length - 1]) ? length - 1 : length).Trim() + suffix;
            if (!_sheets.ContainsKey(name))
            {
                return name;
            }
        }
    }
}
