using System.Collections.Immutable;
using AiGovernance.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Tool.Analysis;

/// <summary>Which register counts for a project: the one named on the command line, the build's own, or the nearest above.</summary>
internal sealed class RegisterSelection(string folder, string? named)
{
    public const string KindMetadata = "build_metadata.AdditionalFiles.AiGovernanceKind";

    private readonly Dictionary<string, AdditionalRegister> _texts = new(StringComparer.Ordinal);

    private readonly SortedDictionary<string, IReadOnlyList<string>> _used = new(StringComparer.Ordinal);

    /// <summary>All registers that counted for a project, each with the full paths of its files.</summary>
    public IEnumerable<IReadOnlyList<string>> Used => _used.Values;

    public AnalyzerOptions OptionsFor(AnalyzerOptions options, string? project)
    {
        var own = options.AdditionalFiles.Where(text => IsRegister(text, options)).ToImmutableArray();
        if (named is null && own.Length > 0)
        {
            Use([.. own.Select(text => Path.GetFullPath(text.Path)).Order(StringComparer.Ordinal)]);
            return options;
        }

        string? path = named
            ?? (project is null ? null : RegisterFiles.FindUpward(Path.GetDirectoryName(project)!))
            ?? RegisterFiles.FindUpward(folder);
        if (path is null)
        {
            return options;
        }

        Use([path]);
        if (!_texts.TryGetValue(path, out var text))
        {
            _texts.Add(path, text = new AdditionalRegister(path));
        }

        return new AnalyzerOptions(options.AdditionalFiles.RemoveRange(own).Add(text), new RegisterKindOptions(options.AnalyzerConfigOptionsProvider));
    }

    private void Use(IReadOnlyList<string> paths) => _used[string.Join('\n', paths)] = paths;

    private static bool IsRegister(AdditionalText text, AnalyzerOptions options)
        => string.Equals(Path.GetFileName(text.Path), RegisterFiles.FileName, StringComparison.OrdinalIgnoreCase)
            || (options.AnalyzerConfigOptionsProvider.GetOptions(text).TryGetValue(KindMetadata, out string? kind) && kind == "register");
}
