using AiGovernance.Exports.Page;
using AiGovernance.Tests;
using AiGovernance.Tool.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>Every text format over the eight examples and over hostile texts, in both languages.</summary>
public sealed class SnapshotTests
{
    private static readonly PageFile[] PageFiles = [PageFile.Style, PageFile.Script];

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
        => Snapshot.Match(WithoutFiles(Exported.Text(ExampleRegister.Load(), format, language, OneOf(format))), $"example_{format}_{language}");

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Hostile_texts_are_written_as_reviewed(ExportFormat format, string language)
        => Snapshot.Match(WithoutFiles(Exported.Text(HostileRegister.Create(), format, language, "cv-screening")), $"hostile_{format}_{language}");

    // The style and the script of the page are files to be reviewed by themselves.
    private static string WithoutFiles(string text) => PageFiles.Aggregate(text, (page, file) => page.Replace(file.Text, "…").Replace(file.Source, "'sha256-…'"));

    // The assessments of eight entries are snapshots of their own, of `aigov assess`.
    private static string? OneOf(ExportFormat format) => format is ExportFormat.Json or ExportFormat.Pia or ExportFormat.Html ? "cv-screening" : null;
}
