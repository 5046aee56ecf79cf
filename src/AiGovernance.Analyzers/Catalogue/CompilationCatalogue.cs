using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AiGovernance.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>The catalogue as a compilation has it: the embedded one, and the files which the build passes as <c>AiServices</c>.</summary>
internal static class CompilationCatalogue
{
    public const string FileName = "ai-services.json";

    private const string KindMetadata = "build_metadata.AdditionalFiles.AiGovernanceKind";

    // One text is parsed once, however many projects and analyzers ask.
    private static readonly ConditionalWeakTable<SourceText, JsonText> Parsed = new();

    public static AiCatalogue Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = Files(options, cancellationToken);
        return files.IsEmpty ? AiCatalogue.Default : AiCatalogue.With(files.Select(file => new CatalogueFile(file.Json.Root)));
    }

    /// <summary>The users' files in the order of their paths.</summary>
    public static ImmutableArray<(string Path, JsonText Json)> Files(AnalyzerOptions options, CancellationToken cancellationToken)
        => options.AdditionalFiles
            .Where(text => IsCatalogue(text, options.AnalyzerConfigOptionsProvider))
            .GroupBy(text => text.Path, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Text: group.First().GetText(cancellationToken)))
            .Where(file => file.Text is not null)
            .Select(file => (file.Key, Parsed.GetValue(file.Text!, static text => JsonText.Parse(text.ToString()))))
            .ToImmutableArray();

    private static bool IsCatalogue(AdditionalText text, AnalyzerConfigOptionsProvider options)
        => options.GetOptions(text).TryGetValue(KindMetadata, out string? kind) && kind == "services"
            || string.Equals(Path.GetFileName(text.Path), FileName, StringComparison.OrdinalIgnoreCase);
}
