using System.Collections.Immutable;
using AiGovernance.Analyzers;
using AiGovernance.Analyzers.Generation;
using AiGovernance.Analyzers.Outlines;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Localisation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Tool.Loose;

/// <summary>Compiles the chosen files of projects against what is there and outlines of what is not, and lists the calls.</summary>
internal sealed class LooseCompiler(SdkOutlines outlines, LooseOptions options, IReadOnlySet<LooseFile> chosen, IReadOnlyCollection<string> marks, CancellationToken cancellationToken)
{
    private readonly LooseReferences _references = new();
    private readonly Dictionary<LooseProject, CSharpCompilation> _compilations = [];
    private readonly Dictionary<string, ImmutableArray<MetadataReference>> _outlines = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _words = new(() => WordsIn(chosen));
    private readonly List<string> _problems = [];

    /// <summary>What could not be analysed, one sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public void AddCalls(LooseProject project, CallInventory inventory)
    {
        try
        {
            foreach (var site in AiCallInventory.Find(Compile(project), options.For(project), cancellationToken))
            {
                inventory.Add(site, project.File?.Path);
            }
        }
#pragma warning disable CA1031 // Whatever stops the analysis of one project does not stop the others, and is said.
        catch (Exception exception) when (exception is not (OperationCanceledException or InputException))
#pragma warning restore CA1031
        {
            _problems.Add(ToolText.Of("Error.Analyzer", project.AssemblyName, nameof(AiCallInventory), exception.Message));
        }
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
        compilation = WithUseCases(compilation, options.For(project));
        _compilations.Add(project, compilation);
        return compilation;
    }

    // The constants that name use cases are generated in a build. This generator is ours; those of the project do not run.
    private CSharpCompilation WithUseCases(CSharpCompilation compilation, AnalyzerOptions project)
    {
        if (compilation.SyntaxTrees.FirstOrDefault()?.Options is not CSharpParseOptions parseOptions || project.AdditionalFiles.IsEmpty)
        {
            return compilation;
        }

        var driver = CSharpGeneratorDriver.Create([new AiUseCasesGenerator().AsSourceGenerator()], project.AdditionalFiles, parseOptions, project.AnalyzerConfigOptionsProvider);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellationToken);
        return (CSharpCompilation)generated;
    }

    // What the code declares itself is no library's.
    private static HashSet<string> WordsIn(IReadOnlySet<LooseFile> files)
    {
        var words = files.SelectMany(file => file.Words?.All ?? (IEnumerable<string>)[]).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(files.SelectMany(file => file.Words?.Types ?? (IEnumerable<string>)[]));
        return words;
    }

    // Projects share outlines wherever the same libraries are missing.
    private ImmutableArray<MetadataReference> Outlines(ImmutableHashSet<string> assemblies)
    {
        var present = outlines.Replacing(assemblies);
        string key = string.Join('|', present);
        if (!_outlines.TryGetValue(key, out var references))
        {
            _outlines.Add(key, references = outlines.Create(marks, _words.Value, present, _references.Runtime, cancellationToken));
        }

        return references;
    }
}
