using System.Text;
using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Record;
using AiGovernance.Tests;
using MiniExcelLibs;

namespace AiGovernance.Exports.Tests;

/// <summary>The tables for spreadsheet programs.</summary>
public sealed class TableTests
{
    [Fact]
    public void Csv_opens_in_Excel_with_a_double_click()
    {
        byte[] bytes = Exported.Bytes(ExampleRegister.Load(), ExportFormat.Csv, "fr");

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("\"Désignation de l’activité\";\"Date de création de la fiche\";", Encoding.UTF8.GetString(bytes[3..]));
        Assert.EndsWith("\"\r\n", Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("en", ',')]
    [InlineData("fr", ';')]
    public void There_is_one_row_per_use_case_and_the_columns_of_the_cnil_come_first(string language, char separator)
    {
        var rows = Csv.Read(Exported.Text(ExampleRegister.Load(), ExportFormat.Csv, language), separator);
        var texts = new ExportTexts(System.Globalization.CultureInfo.GetCultureInfo(language));
        string[] cnil = [.. RecordSheet.Cnil.SelectMany(section => section.Fields).Select(field => field.GetTitle(texts))];

        Assert.Equal(9, rows.Count);
        Assert.Equal(cnil, rows[0].Take(cnil.Length));
        Assert.Equal(["lawfulBasis", "dpiaRequired", "riskCategories", "validationRequired"], UseCaseTable.Fields
            .Select(field => field.Id)
            .Where(id => id is "lawfulBasis" or "dpiaRequired" or "riskCategories" or "validationRequired"));
    }

    [Theory]
    [InlineData("en", "Use cases")]
    [InlineData("fr", "Cas d’usage")]
    public void The_workbook_is_read_back_as_the_csv(string language, string firstSheet)
    {
        using var stream = new MemoryStream(Exported.Bytes(ExampleRegister.Load(), ExportFormat.Xlsx, language));
        var sheets = stream.GetSheetNames();
        var rows = stream.Query(useHeaderRow: false, sheetName: sheets[0])
            .Select(row => ((IDictionary<string, object>)row).Values.Select(cell => cell as string ?? "").ToList())
            .ToList();

        Assert.Equal(firstSheet, sheets[0]);
        Assert.Equal(7, sheets.Count);
        Assert.Equal(Csv.Read(Exported.Text(ExampleRegister.Load(), ExportFormat.Csv, language), language == "fr" ? ';' : ','), rows);
    }

    [Fact]
    public void The_cnil_workbook_has_a_cover_a_sheet_per_activity_and_what_is_missing()
    {
        var register = ExampleRegister.Load();
        using var stream = new MemoryStream(Exported.Bytes(register, ExportFormat.CnilXlsx, "fr"));
        var sheets = stream.GetSheetNames();
        int activities = register.UseCases.Count(useCase => useCase.DataProcessing?.PersonalData is not PersonalDataPresence.No);

        Assert.Equal("Page de garde", sheets[0]);
        Assert.Equal("Éléments manquants", sheets[^1]);
        Assert.Equal(activities + 2, sheets.Count);
        Assert.All(sheets, sheet => Assert.InRange(sheet.Length, 1, 31));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void No_two_columns_have_one_title(string language)
    {
        var titles = UseCaseTable.Titles(new ExportTexts(System.Globalization.CultureInfo.GetCultureInfo(language)));
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
