using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AiGovernance.Json;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Register;

/// <summary>The register files which the build passes to the compiler as additional files.</summary>
internal sealed class CompilationRegister
{
    public const string FileName = "ai-register.json";

    private const string KindMetadata = "build_metadata.AdditionalFiles.AiGovernanceKind";

    // One text is parsed once, however many projects and analyzers ask.
    private static readonly ConditionalWeakTable<SourceText, JsonText> Parsed = new();

    private CompilationRegister(ImmutableArray<AdditionalText> texts, ImmutableArray<RegisterFile> files)
    {
        Texts = texts;
        Files = files;
        Index = new RegisterIndex(files);
    }

    public bool IsFound => !Files.IsEmpty;

    /// <summary>The files in the order of their paths; <see cref="Files"/> holds what was read from each.</summary>
    public ImmutableArray<AdditionalText> Texts { get; }

    public ImmutableArray<RegisterFile> Files { get; }

    public RegisterIndex Index { get; }

    public static CompilationRegister Read(AnalyzerOptions options, CancellationToken cancellationToken)
        => Read(options.AdditionalFiles.Where(text => IsRegister(text, options.AnalyzerConfigOptionsProvider)), cancellationToken);

    public static CompilationRegister Read(IEnumerable<AdditionalText> registers, CancellationToken cancellationToken = default)
    {
        var texts = registers
            .GroupBy(text => text.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(text => text.Path, StringComparer.Ordinal)
            .Where(text => text.GetText(cancellationToken) is not null)
            .ToImmutableArray();
        var files = texts.Select(text => new RegisterFile(text.Path, Parse(text.GetText(cancellationToken)!))).ToImmutableArray();
        return new CompilationRegister(texts, files);
    }

    public static JsonText Parse(SourceText text) => Parsed.GetValue(text, static t => JsonText.Parse(t.ToString()));

    public static bool IsRegister(AdditionalText text, AnalyzerConfigOptionsProvider options)
        => options.GetOptions(text).TryGetValue(KindMetadata, out string? kind) && kind == "register"
            || string.Equals(Path.GetFileName(text.Path), FileName, StringComparison.OrdinalIgnoreCase);
}
