using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports;

/// <summary>
/// Writes a register in another form. A fact that is missing never fails an export: it is printed as <c>MISSING</c>
/// (French: <c>MANQUANT</c>) and, in the forms for people, listed at the end. Text of the register is data: it is encoded
/// for the format, formulas and control characters are made harmless.
/// </summary>
public static class RegisterExport
{
    private static readonly (ExportFormat Format, string Name, Action<RegisterView, Stream> Write)[] Writers =
    [
        (ExportFormat.Json, "json", JsonExport.Write),
        (ExportFormat.Csv, "csv", CsvExport.Write),
        (ExportFormat.Xlsx, "xlsx", XlsxExport.Write),
        (ExportFormat.Markdown, "md", MarkdownExport.Write),
        (ExportFormat.Html, "html", HtmlExport.Write),
        (ExportFormat.Cnil, "cnil", CnilExport.Write),
        (ExportFormat.CnilXlsx, "cnil-xlsx", CnilXlsxExport.Write),
        (ExportFormat.Processor, "processor", ProcessorExport.Write),
        (ExportFormat.Pia, "pia", PiaExport.Write),
        (ExportFormat.Dpv, "dpv", DpvExport.Write),
        (ExportFormat.CycloneDx, "cyclonedx", CycloneDxExport.Write),
        (ExportFormat.AnnexVIII, "annex-viii", AnnexVIIIExport.Write),
    ];

    /// <summary>The names of the formats, as the command line calls them.</summary>
    public static IReadOnlyList<string> FormatNames { get; } = [.. Writers.Select(writer => writer.Name)];

    /// <summary>Whether a format is no text, so that it cannot be shown on a terminal.</summary>
    /// <param name="format">The format.</param>
    public static bool IsBinary(ExportFormat format) => format is ExportFormat.Xlsx or ExportFormat.CnilXlsx;

    /// <summary>Finds a format by its name.</summary>
    /// <param name="name">One of <see cref="FormatNames"/>.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether there is such a format.</returns>
    public static bool TryParse(string name, out ExportFormat format)
    {
        int index = Array.FindIndex(Writers, writer => writer.Name == name);
        format = index < 0 ? default : Writers[index].Format;
        return index >= 0;
    }

    /// <summary>Writes a register. Text is UTF-8; the stream stays open.</summary>
    /// <param name="register">The register.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">How it is exported.</param>
    /// <param name="stream">Receives the export, piece by piece.</param>
    /// <exception cref="ArgumentException">
    /// <see cref="ExportOptions.UseCaseId"/> names no entry; or it is <see langword="null"/>, the register has several entries,
    /// and the format is <see cref="ExportFormat.Pia"/>, which holds one.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(AiRegister register, ExportFormat format, ExportOptions options, Stream stream)
    {
        int index = Array.FindIndex(Writers, writer => writer.Format == format);
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }

        if (options.UseCaseId is { } id)
        {
            var only = register.UseCases.Where(useCase => useCase.Id == id).Take(1).ToList();
            register = only.Count == 1
                ? register with { UseCases = only }
                : throw new ArgumentException($"The register has no use case '{id}'.", nameof(options));
        }

        if (format == ExportFormat.Pia && register.UseCases.Count != 1)
        {
            throw new ArgumentException("An export for the PIA software holds one use case: name it.", nameof(options));
        }

        Writers[index].Write(new RegisterView(register, options), stream);
    }
}
