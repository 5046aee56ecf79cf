using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The whole register as a workbook.</summary>
internal static class XlsxExport
{
    private const int Narrow = 24;
    private const int Wide = 48;

    public static void Write(RegisterView register, Stream stream)
    {
        var texts = register.Texts;
        var missing = new MissingFacts();
        var workbook = new Workbook(texts["Value.Cut"]);
        workbook.Add(texts["Sheet.UseCases"], [.. UseCaseTable.Titles(texts).Select(title => (title, Wide))], register.UseCases.Select(useCase => UseCaseTable.Row(useCase, missing)));
        AddTable(workbook, register, "Sheet.Vendors", VendorTables.Vendors);
        AddTable(workbook, register, "Sheet.Services", VendorTables.Services);
        AddTable(workbook, register, "Sheet.Trainings", VendorTables.Trainings);
        workbook.Add(
            texts["Sheet.Organisation"],
            [(texts["Column.Field"], Wide), (texts["Column.Content"], Wide)],
            Cover(register.Organisation, missing));

        // After the use cases: only then it is known.
        workbook.Add(missing, texts);
        workbook.Add(
            texts["Sheet.Columns"],
            [(texts["Column.Field"], Wide), (texts["Column.Description"], Wide), (texts["Column.Source"], Wide), (texts["Column.Path"], Narrow)],
            UseCaseTable.Fields.Select(field => (IReadOnlyList<string>)[field.GetTitle(texts), FieldGuide.Description(field.Path, texts), FieldGuide.Source(field.Path, texts), field.Path]));
        workbook.Write(stream);
    }

    private static IEnumerable<IReadOnlyList<string>> Cover(OrganisationView organisation, MissingFacts missing)
    {
        foreach (var field in RecordSheet.Cover.Fields)
        {
            var value = field.Read(organisation);
            missing.Note(organisation, organisation.Name, field, value);
            yield return [field.GetTitle(organisation.Texts), string.Join("\n", value.Lines)];
        }
    }

    private static void AddTable(Workbook workbook, RegisterView register, string name, Func<RegisterView, TextTable> create)
    {
        var table = create(register);
        workbook.Add(register.Texts[name], [.. table.Titles.Select(title => (title, Narrow))], table.Rows);
    }
}
