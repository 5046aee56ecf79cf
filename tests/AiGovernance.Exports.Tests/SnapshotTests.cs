using AiGovernance.Tests;
using AiGovernance.Tool.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>Every text format over the eight examples and over hostile texts, in both languages.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<ExportFormat, string> FormatsAndLanguages()
    {
        var data = new TheoryData<ExportFormat, string>();
        foreach (var format in Exported.TextFormats)
        {
            data.Add(format, "en");
            data.Add(format, "fr");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void The_examples_are_written_as_reviewed(ExportFormat format, string language)
        => Snapshot.Match(Exported.Text(ExampleRegister.Load(), format, language, OneOf(format)), $"example_{format}_{language}");

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Hostile_texts_are_written_as_reviewed(ExportFormat format, string language)
        => Snapshot.Match(Exported.Text(HostileRegister.Create(), format, language, "cv-screening"), $"hostile_{format}_{language}");

    // The assessments of eight entries are snapshots of their own, of `aigov assess`.
    private static string? OneOf(ExportFormat format) => format is ExportFormat.Json or ExportFormat.Pia ? "cv-screening" : null;
}
