using System.Text;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The register as a page that a code host shows.</summary>
internal static class MarkdownExport
{
    public static void Write(RegisterView register, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 65_536, leaveOpen: true) { NewLine = "\n" };
        var texts = register.Texts;
        var missing = new MissingFacts();
        writer.WriteLine("# " + MarkdownText.Inline(texts.Format("Title.Register", register.Organisation.Name)));
        writer.WriteLine();
        writer.WriteLine(texts.Format("Line.AsOf", texts.Date(register.Options.AsOf)));
        WriteSection(writer, RecordSheet.Cover, register.Organisation, register.Organisation.Name, missing);
        foreach (var useCase in register.UseCases)
        {
            writer.WriteLine();
            writer.WriteLine("## " + MarkdownText.Inline(useCase.Title));
            WriteSection(writer, RecordSheet.Identification, useCase, useCase.Title, missing);
            foreach (var section in RecordSheet.Cnil.Concat(RecordSheet.Further))
            {
                WriteSection(writer, section, useCase, useCase.Title, missing);
            }
        }

        WriteTable(writer, texts["Sheet.Vendors"], VendorTables.Vendors(register));
        WriteTable(writer, texts["Sheet.Services"], VendorTables.Services(register));
        WriteTable(writer, texts["Sheet.Trainings"], VendorTables.Trainings(register));
        WriteTable(writer, texts["Heading.Missing"], new TextTable(
            [texts["Column.UseCase"], texts["Column.Field"], texts["Column.Path"]],
            missing.All.Select(fact => (IReadOnlyList<string>)[fact.Where, fact.Field, fact.Path])));
    }

    private static void WriteSection<T>(StreamWriter writer, RecordSection<T> section, T subject, string where, MissingFacts missing)
        where T : class, IRecordSubject
    {
        bool isEmpty = true;
        foreach (var (field, value) in missing.Shown(section, subject, where))
        {
            if (isEmpty)
            {
                writer.WriteLine();
                writer.WriteLine("### " + MarkdownText.Inline(section.GetTitle(subject.Texts)));
                writer.WriteLine();
                isEmpty = false;
            }

            WriteField(writer, subject.Texts.Labelled(MarkdownText.Inline(field.GetTitle(subject.Texts)), "").TrimEnd(), value.Lines);
        }
    }

    private static void WriteField(StreamWriter writer, string title, IReadOnlyList<string> lines)
    {
        writer.WriteLine(lines.Count == 1 ? $"- **{title}** {MarkdownText.Inline(lines[0])}" : $"- **{title}**");
        foreach (string line in lines.Count == 1 ? [] : lines)
        {
            writer.WriteLine("  - " + MarkdownText.Inline(line));
        }
    }

    private static void WriteTable(StreamWriter writer, string title, TextTable table)
    {
        bool isEmpty = true;
        foreach (var row in table.Rows)
        {
            if (isEmpty)
            {
                writer.WriteLine();
                writer.WriteLine("## " + MarkdownText.Inline(title));
                writer.WriteLine();
                writer.WriteLine("| " + string.Join(" | ", table.Titles.Select(MarkdownText.Inline)) + " |");
                writer.WriteLine("|" + string.Concat(table.Titles.Select(_ => " --- |")));
                isEmpty = false;
            }

            writer.WriteLine("| " + string.Join(" | ", row.Select(MarkdownText.Inline)) + " |");
        }
    }
}
