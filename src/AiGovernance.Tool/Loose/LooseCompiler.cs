using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiGovernance.Analyzers;
using AiGovernance.Analyzers.Outlines;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Localisation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Tool.Loose;

/// <summary>Compiles the chosen files of projects against what is there and outlines of what is not, and lists the calls.</summary>
internal sealed class LooseCompiler(SdkOutlines outlines, LooseOptions options, IReadOnlySet<LooseFile> chosen, CancellationToken cancellationToken)
{
    private readonly LooseReferences _references = new();
    private readonly Dictionary<LooseProject, CSharpCompilation> _compilations = [];
    private readonly Dictionary<string, ImmutableArray<MetadataReference>> _outlines = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _words = new(() => chosen.SelectMany(file => file.Words?.All ?? (IEnumerable<string>)[]).ToHashSet(StringComparer.Ordinal));
    private readonly Lazy<HashSet<string>> _marks = new(() => chosen.SelectMany(file => file.Marks).ToHashSet(StringComparer.Ordinal));
    private readonly List<string> _problems = [];

    /// <summary>What could not be analysed, one sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public async Task AddCallsAsync(LooseProject project, CallInventory inventory)
    {
        var sites = new ConcurrentBag<AiCallSite>();
        var failures = new ConcurrentBag<string>();
        var withInventory = Compile(project).WithAnalyzers(
            [new AiCallInventory(sites.Add)],
            new CompilationWithAnalyzersOptions(
                options.For(project),
                onAnalyzerException: (exception, _, _) => failures.Add(exception.Message),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        await withInventory.GetAnalyzerDiagnosticsAsync(cancellationToken);
        foreach (var site in sites)
        {
            inventory.Add(site, project.File?.Path);
        }

        _problems.AddRange(failures.Distinct().Select(failure => ToolText.Of("Error.Analyzer", project.AssemblyName, nameof(AiCallInventory), failure)));
    }

    private CSharpCompilation Compile(LooseProject project)
    {
        if (_compilations.TryGetValue(project, out var known))
        {
            return known;
        }

        var own = project.References.Append(project).Select(part => part.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (libraries, names) = _references.Of(project, own);
        var parts = project.References.Where(part => part.Files.Any(chosen.Contains) && !part.References.Contains(project)).ToList();
        var present = names.Union(own);
        var compilation = CSharpCompilation.Create(
            project.AssemblyName,
            [.. Sources.Parse(project, project.Files.Where(chosen.Contains), cancellationToken)],
            [.. libraries, .. Outlines(present), .. parts.Select(part => Compile(part).ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        _compilations.Add(project, compilation);
        return compilation;
    }

    private ImmutableArray<MetadataReference> Outlines(ImmutableHashSet<string> present)
    {
        string key = string.Join('|', present.Order(StringComparer.OrdinalIgnoreCase));
        if (!_outlines.TryGetValue(key, out var references))
        {
            _outlines.Add(key, references = outlines.Create(_marks.Value, _words.Value, present, _references.Runtime, cancellationToken));
        }

        return references;
    }
}
