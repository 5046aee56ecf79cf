using System.Collections.Immutable;
using AiGovernance.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Tool.Analysis;

/// <summary>Which register counts for a project: the one named on the command line, the build's own, or the nearest above.</summary>
internal sealed class RegisterSelection(string folder, string? named)
{
    public const string KindMetadata = "build_metadata.AdditionalFiles.AiGovernanceKind";

    private readonly Dictionary<string, RegisterText> _texts = new(StringComparer.Ordinal);

    /// <summary>The full paths of all registers that counted for a project.</summary>
    public SortedSet<string> Used { get; } = new(StringComparer.Ordinal);

    public AnalyzerOptions OptionsFor(Project project)
    {
        var options = project.AnalyzerOptions;
        var own = options.AdditionalFiles.Where(text => IsRegister(text, options)).ToImmutableArray();
        if (named is null && own.Length > 0)
        {
            Used.UnionWith(own.Select(text => Path.GetFullPath(text.Path)));
            return options;
        }

        string? path = named
            ?? (project.FilePath is { } file ? RegisterFiles.FindUpward(Path.GetDirectoryName(file)!) : null)
            ?? RegisterFiles.FindUpward(folder);
        if (path is null)
        {
            return options;
        }

        Used.Add(path);
        if (!_texts.TryGetValue(path, out var text))
        {
            _texts.Add(path, text = new RegisterText(path));
        }

        return new AnalyzerOptions(options.AdditionalFiles.RemoveRange(own).Add(text), new RegisterKindOptions(options.AnalyzerConfigOptionsProvider));
    }

    private static bool IsRegister(AdditionalText text, AnalyzerOptions options)
        => string.Equals(Path.GetFileName(text.Path), RegisterFiles.FileName, StringComparison.OrdinalIgnoreCase)
            || (options.AnalyzerConfigOptionsProvider.GetOptions(text).TryGetValue(KindMetadata, out string? kind) && kind == "register");
}
