using System.Globalization;
using System.Text;

namespace AiGovernance.Exports.Tests;

/// <summary>Exports to memory, on the day of the examples.</summary>
internal static class Exported
{
    public static readonly IsoDate Day = new(2026, 11, 24);

    public static IEnumerable<ExportFormat> Formats => Enum.GetValues<ExportFormat>();

    public static IEnumerable<ExportFormat> TextFormats => Formats.Where(format => !RegisterExport.IsBinary(format));

    public static byte[] Bytes(AiRegister register, ExportFormat format, string language = "en", string? useCase = null)
    {
        using var stream = new MemoryStream();
        RegisterExport.Write(register, format, Options(language) with { UseCaseId = useCase ?? (format == ExportFormat.Pia ? register.UseCases[0].Id : null) }, stream);
        return stream.ToArray();
    }

    public static string Text(AiRegister register, ExportFormat format, string language = "en", string? useCase = null)
        => Encoding.UTF8.GetString(Bytes(register, format, language, useCase));

    public static ExportOptions Options(string language = "en") => new() { AsOf = Day, Culture = CultureInfo.GetCultureInfo(language) };
}
