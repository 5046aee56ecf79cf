using System.Collections.Concurrent;
using System.Globalization;
using AiGovernance.Analyzers;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Tool.Analysis;

/// <summary>
/// Runs the analyzers over projects, one after the other, and keeps each finding and call once: several target
/// frameworks and shared files show the same place several times.
/// </summary>
/// <param name="folder">The folder that paths are relative to.</param>
/// <param name="register">The full path of the register, or null for the build's own or the nearest.</param>
/// <param name="judges">False if calls are listed only: then no rule runs.</param>
internal sealed class SolutionAnalysis(string folder, string? register, bool judges = true)
{
    private readonly RegisterSelection _registers = new(folder, register);
    private readonly Dictionary<(string Id, CodePlace Place, string? UseCase), Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>The calls, and what could not be analysed.</summary>
    public CallInventory Inventory { get; } = new(folder);

    public async Task AddAsync(Project project, CancellationToken cancellationToken)
    {
        Inventory.Count(
            [project.FilePath ?? project.Name],
            project.Documents.Select(document => document.FilePath).OfType<string>().Where(path => !IsGenerated(path, project)));
        if (await project.GetCompilationAsync(cancellationToken) is not { } compilation)
        {
            Inventory.AddProblems([ToolText.Of("Error.Load", project.Name)]);
            return;
        }

        ReportErrors(project, compilation, cancellationToken);
        await RunAsync(project, compilation, cancellationToken);
    }

    public Report ToReport(IsoDate asOf)
    {
        var code = _diagnostics.Select(pair => ReportFinding.Of(pair.Value, pair.Key.Place, folder));
        var registers = _registers.Used
            .SelectMany(files => RegisterFiles.Load(files).Validate(asOf))
            .Select(finding => ReportFinding.Of(finding, folder));
        return new Report(
            [.. code.Concat(registers).Concat(Inventory.Problems.Count == 0 ? WithoutCode() : [])],
            Inventory.Summarise("Report.CheckSummary"),
            Inventory.Problems);
    }

    // Of a register above what was checked, only entries are judged whose projects were among it.
    private IEnumerable<ReportFinding> WithoutCode() => _registers.Used.SelectMany(paths =>
    {
        string root = Path.GetDirectoryName(Path.GetFullPath(paths[0]))!;
        bool seesAll = IsIn(root, Path.GetFullPath(folder));
        return UseCasesWithoutCode
            .Find(paths.Select(path => new AdditionalRegister(path)), _named, claimed => seesAll || claimed.Any(project => IsAnalysed(Path.GetFullPath(project, root))))
            .Select(finding => ReportFinding.Of(finding, CodePlace.Of(finding.Location), folder));
    });

    private bool IsAnalysed(string claimed) => Inventory.Projects.Any(project => IsIn(project, claimed));

    private static bool IsIn(string path, string container)
        => path == container || path.StartsWith(Path.TrimEndingDirectorySeparator(container) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private async Task RunAsync(Project project, Compilation compilation, CancellationToken cancellationToken)
    {
        var sites = new ConcurrentBag<AiCallSite>();
        var named = new ConcurrentBag<string>();
        var failures = new ConcurrentBag<(string Analyzer, string Message)>();
        // Not RegisterAnalyzer: a register's findings come from the register itself, once, with their legal sources.
        var withAnalyzers = compilation.WithAnalyzers(
            judges
                ? [new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new CatalogueAnalyzer(), new AiCallInventory(sites.Add, named.Add)]
                : [new AiCallInventory(sites.Add)],
            new CompilationWithAnalyzersOptions(
                _registers.OptionsFor(project.AnalyzerOptions, project.FilePath),
                onAnalyzerException: (exception, analyzer, _) => failures.Add((analyzer.GetType().Name, exception.Message)),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        foreach (var diagnostic in await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellationToken))
        {
            if (!diagnostic.IsSuppressed && diagnostic.Severity != DiagnosticSeverity.Hidden && diagnostic.Id.StartsWith("AIG", StringComparison.Ordinal))
            {
                _diagnostics.TryAdd((diagnostic.Id, CodePlace.Of(diagnostic.Location), diagnostic.Properties.GetValueOrDefault(FindingProperties.UseCase)), diagnostic);
            }
        }

        _named.UnionWith(named);
        foreach (var site in sites)
        {
            _named.UnionWith(site.UseCaseIds);
            Inventory.Add(site, project.FilePath);
        }

        Inventory.AddProblems(failures.Distinct().Select(failure => ToolText.Of("Error.Analyzer", project.Name, failure.Analyzer, failure.Message)));
    }

    // A warning that a project treats as an error binds all the same.
    private void ReportErrors(Project project, Compilation compilation, CancellationToken cancellationToken)
    {
        var errors = compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => diagnostic is { DefaultSeverity: DiagnosticSeverity.Error, IsSuppressed: false })
            .ToList();
        if (errors.Count > 0)
        {
            var first = errors.Find(error => error.Location.IsInSource) ?? errors[0];
            var place = CodePlace.Of(first.Location);
            string where = place.Path.Length > 0 ? $" {ReportFinding.Relative(place.Path, folder)}:{place.Line}" : "";
            Inventory.AddProblems([ToolText.Of("Error.Compile", project.Name, errors.Count, $"{first.Id}{where} {first.GetMessage(CultureInfo.CurrentUICulture)}")]);
        }
    }

    private static bool IsGenerated(string path, Project project)
        => project.FilePath is { } file
            && Path.GetRelativePath(Path.GetDirectoryName(file)!, path) is var relative
            && (relative.StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal) || relative.StartsWith("bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
