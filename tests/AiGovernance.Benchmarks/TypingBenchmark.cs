using System.Diagnostics;
using AiGovernance.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Benchmarks;

/// <summary>
/// What a keystroke costs in an editor: a real project of the samples in an MSBuild workspace, as a language server holds
/// it, and a large file into which an AI call is typed. After each character the document's diagnostics are computed.
/// </summary>
internal static class TypingBenchmark
{
    private const string Project = "samples/AtelierLemaire/src/Lemaire.BackOffice/Lemaire.BackOffice.csproj";

    private const string Caret = "return response.Text.Trim();";

    private const string Typed = "var again = await chat.GetResponseAsync(\"Shorter, please: \" + response.Text, cancellationToken: token); ";

    public static async Task RunAsync(int units)
    {
        using var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(Repository.PathOf(Project));
        if (project.AnalyzerReferences.All(reference => reference.Display != "AiGovernance.Analyzers"))
        {
            throw new InvalidOperationException("The sample is not restored: dotnet build samples/AtelierLemaire");
        }

        string source = LargeCodeBase.File(0, units, usesAi: true);
        int caret = source.IndexOf(Caret, StringComparison.Ordinal);
        Console.WriteLine($"{Typed.Length} keystrokes in a file of {source.Count(c => c == '\n')} lines; {project.Documents.Count()} more files");

        // Each set types into a document of its own: nothing that one has bound helps another. The first has no generator either.
        var editors = AnalyzerSets.All.Select(set => new Editor(set.Name, Open(project, source, withGenerator: set.Name == "ours"), [.. set.Analyzers])).ToList();
        for (int i = 0; i < Typed.Length; i++)
        {
            foreach (var editor in editors)
            {
                await editor.TypeAsync(caret + i, Typed[i]);
            }
        }

        double nothing = editors[0].Median;
        foreach (var editor in editors)
        {
            Console.WriteLine($"  {editor.Name,-10} median {editor.Median,6:F1} ms, 95 % within {editor.Percentile95,6:F1} ms; share of the analyzers {(editor.Median - nothing) / editor.Median,6:P1}; {editor.Findings} findings at the end");
        }
    }

    private static Document Open(Project project, string source, bool withGenerator)
    {
        foreach (var reference in project.AnalyzerReferences.Where(reference => !withGenerator || reference.Display != "AiGovernance.Analyzers"))
        {
            project = project.RemoveAnalyzerReference(reference);
        }

        return project.AddDocument("Large.cs", SourceText.From(source));
    }

    private sealed class Editor(string name, Document document, DiagnosticAnalyzer[] analyzers)
    {
        private readonly List<double> _times = [];
        private Document _document = document;

        public string Name => name;

        public int Findings { get; private set; }

        public double Median => At(0.5);

        public double Percentile95 => At(0.95);

        public async Task TypeAsync(int position, char character)
        {
            var text = await _document.GetTextAsync();
            var edited = text.WithChanges(new TextChange(new TextSpan(position, 0), character.ToString()));
            var watch = Stopwatch.StartNew();
            _document = _document.WithText(edited);
            var compilation = (await _document.Project.GetCompilationAsync())!;
            var model = compilation.GetSemanticModel((await _document.GetSyntaxTreeAsync())!);
            model.GetDiagnostics();
            var options = new AnalyzerOptions(
                _document.Project.AnalyzerOptions.AdditionalFiles.Add(AnalyzerSets.BannedSymbols),
                _document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
            var withAnalyzers = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            var syntax = await withAnalyzers.GetAnalysisResultAsync(model.SyntaxTree, CancellationToken.None);
            var semantic = await withAnalyzers.GetAnalysisResultAsync(model, filterSpan: null, CancellationToken.None);
            _times.Add(watch.Elapsed.TotalMilliseconds);
            Findings = syntax.GetAllDiagnostics().Concat(semantic.GetAllDiagnostics()).Count();
        }

        // The first keystrokes load and compile what later ones reuse.
        private double At(double share)
        {
            var counted = _times.Skip(_times.Count / 5).Order().ToList();
            return counted[(int)(counted.Count * share)];
        }
    }
}
