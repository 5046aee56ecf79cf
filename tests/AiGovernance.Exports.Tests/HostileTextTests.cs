using System.Text;
using System.Text.Json;
using MiniExcelLibs;

namespace AiGovernance.Exports.Tests;

/// <summary>Text of the register is data, whatever it looks like.</summary>
public sealed class HostileTextTests
{
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r'];

    public static TheoryData<ExportFormat> TextFormats => new(Exported.TextFormats);

    [Theory]
    [InlineData(ExportFormat.Cnil)]
    [InlineData(ExportFormat.Markdown)]
    public void No_markup_comes_from_the_register(ExportFormat format)
    {
        string text = Exported.Text(HostileRegister.Create(), format);

        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;", text);
    }

    [Fact]
    public void No_link_and_no_heading_comes_from_the_register_into_markdown()
    {
        string text = Exported.Text(HostileRegister.Create(), ExportFormat.Markdown);

        Assert.Contains("\\[e\\](javascript", text);
        Assert.DoesNotMatch(@"(?<!\\)\]\(", text);
        Assert.DoesNotContain("https://evil", text);
    }

    [Theory]
    [MemberData(nameof(TextFormats))]
    public void No_control_character_and_no_override_of_direction_comes_through(ExportFormat format)
    {
        string text = Exported.Text(HostileRegister.Create(), format);

        Assert.DoesNotContain(text, character => char.IsControl(character) && character is not ('\n' or '\r'));
        if (format != ExportFormat.Json)
        {
            // The register itself is written as it is; JSON only escapes.
            Assert.DoesNotContain(text, character => character is >= '\u202A' and <= '\u202E');
        }
    }

    [Theory]
    [InlineData("en", ',')]
    [InlineData("fr", ';')]
    public void No_cell_of_the_csv_is_a_formula(string language, char separator)
    {
        var rows = Csv.Read(Exported.Text(HostileRegister.Create(), ExportFormat.Csv, language), separator);

        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.All(rows.SelectMany(row => row), cell => Assert.DoesNotContain(cell.FirstOrDefault(), FormulaStarts));
        Assert.Contains(rows.SelectMany(row => row), cell => cell.StartsWith("'=HYPERLINK", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ExportFormat.Xlsx)]
    [InlineData(ExportFormat.CnilXlsx)]
    public void No_cell_of_a_workbook_is_a_formula(ExportFormat format)
    {
        using var stream = new MemoryStream(Exported.Bytes(HostileRegister.Create(), format));
        var cells = stream.GetSheetNames().SelectMany(sheet => stream.Query(sheetName: sheet).SelectMany(row => ((IDictionary<string, object>)row).Values)).OfType<string>().ToList();

        Assert.All(cells, cell => Assert.DoesNotContain(cell.FirstOrDefault(), FormulaStarts));
        Assert.Contains(cells, cell => cell.Contains("HYPERLINK", StringComparison.Ordinal));
        Assert.DoesNotContain("<x:f>", SheetXml(stream));
        Assert.DoesNotContain("<f>", SheetXml(stream));
    }

    [Fact]
    public void Rich_text_of_the_pia_software_is_encoded()
    {
        string text = Exported.Text(HostileRegister.Create(), ExportFormat.Pia, useCase: "cv-screening");
        using var json = JsonDocument.Parse(text);

        Assert.All(json.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("data").GetProperty("text").GetString()!), answer =>
        {
            Assert.DoesNotContain("<script", answer);
            Assert.DoesNotContain("<img", answer);
        });
    }

    [Fact]
    public void Text_from_right_to_left_does_not_reorder_its_neighbours()
    {
        var register = HostileRegister.With(() => "שלום");

        Assert.Contains("\u2068שלום\u2069", Exported.Text(register, ExportFormat.Markdown));
        Assert.Contains("<p dir=\"auto\">", Exported.Text(register, ExportFormat.Cnil));
    }

    [Fact]
    public void A_megabyte_in_every_text_is_written_and_fits_into_the_cells_of_a_workbook()
    {
        string megabyte = new StringBuilder().Insert(0, "x<é=🤖 ", 150_000).ToString();
        int count = 0;
        var register = HostileRegister.With(() => count++ % 40 == 0 ? megabyte : "short");
        foreach (var format in Exported.Formats)
        {
            Assert.NotEmpty(Exported.Bytes(register, format));
        }

        using var stream = new MemoryStream(Exported.Bytes(register, ExportFormat.Xlsx));
        var cells = stream.Query().SelectMany(row => ((IDictionary<string, object>)row).Values).OfType<string>().ToList();
        Assert.All(cells, cell => Assert.True(cell.Length <= 32_767));
        Assert.Contains(cells, cell => cell.EndsWith("other formats)", StringComparison.Ordinal));
    }

    private static string SheetXml(MemoryStream workbook)
    {
        workbook.Position = 0;
        using var archive = new System.IO.Compression.ZipArchive(workbook, System.IO.Compression.ZipArchiveMode.Read, leaveOpen: true);
        return string.Concat(archive.Entries.Where(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
