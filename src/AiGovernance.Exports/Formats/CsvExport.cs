using System.Text;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>CSV as Excel opens it with a double click: UTF-8 with byte order mark; in French with semicolons.</summary>
internal static class CsvExport
{
    public static void Write(RegisterView register, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 65_536, leaveOpen: true) { NewLine = "\r\n" };
        char separator = register.Texts.IsFrench ? ';' : ',';
        WriteRow(writer, UseCaseTable.Titles(register.Texts), separator);
        foreach (var useCase in register.UseCases)
        {
            WriteRow(writer, UseCaseTable.Row(useCase), separator);
        }
    }

    private static void WriteRow(StreamWriter writer, IReadOnlyList<string> cells, char separator)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(separator);
            }

            writer.Write('"');
            writer.Write(SpreadsheetText.Neutralise(cells[i]).Replace("\"", "\"\""));
            writer.Write('"');
        }

        writer.WriteLine();
    }
}
