using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Benchmarks;

/// <summary>
/// What our analyzers cost in a compilation, above an analyzer that registers nothing, beside what BannedApiAnalyzers
/// with 50 symbols and Meziantou.Analyzer cost above it; with and without a reference to an AI library.
/// </summary>
internal static class AnalyzerBenchmark
{
    private const string Register = """
        { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
          "useCases": [{ "id": "letters", "title": "Letters", "status": "inProduction", "humanValidation": { "required": "mandatory",
            "points": [{ "id": "send", "decision": "The letter is sent", "timing": "beforeRelease" }] } }] }
        """;

    public static void Run(int lines, int rounds)
    {
        foreach (bool usesAi in new[] { false, true })
        {
            var trees = LargeCodeBase.Create(lines, usesAi);
            IEnumerable<MetadataReference> references = Net100.References.All;
            if (usesAi)
            {
                references = references.Concat([Reference<Microsoft.Extensions.AI.IChatClient>(), Reference<AiUseCaseAttribute>()]);
            }

            var compilation = CSharpCompilation.Create(
                "large", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            {
                throw new InvalidOperationException("The code base does not compile: " + error);
            }

            double[] medians = Stopwatches.Medians(rounds, [.. AnalyzerSets.All.Select(set => (Func<object>)(() => Diagnostics(WithAnalyzers(compilation, set.Analyzers, logs: false))))]);
            Console.WriteLine($"{lines} lines, {trees.Length} files, {(usesAi ? "with" : "without")} an AI library; nothing: {medians[0]:F0} ms");
            for (int i = 1; i < AnalyzerSets.All.Length; i++)
            {
                // ReportAnalyzer's figure leaves out what an analyzer makes the compiler do.
                var result = WithAnalyzers(compilation, AnalyzerSets.All[i].Analyzers, logs: true).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
                double reported = result.AnalyzerTelemetryInfo.Values.Sum(telemetry => telemetry.ExecutionTime.TotalMilliseconds);
                double above = medians[i] - medians[0];
                Console.WriteLine($"  {AnalyzerSets.All[i].Name,-10} +{above,6:F0} ms, {above / medians[0],6:P1} of nothing, {above / (medians[2] - medians[0]),5:F2} of BannedApi; reported by the compiler {reported:F0} ms; {result.GetAllDiagnostics().Length} diagnostics");
            }
        }
    }

    private static CompilationWithAnalyzers WithAnalyzers(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, bool logs)
    {
        // A new compilation each time: bound trees of an earlier round must not help.
        var fresh = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees);
        ImmutableArray<AdditionalText> files = [new AnalyzerSets.Text("ai-register.json", Register), AnalyzerSets.BannedSymbols];
        return fresh.WithAnalyzers(
            analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: logs));
    }

    // Those of the compiler too: a build needs them, with analyzers or without.
    private static ImmutableArray<Diagnostic> Diagnostics(CompilationWithAnalyzers compilation)
        => compilation.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static PortableExecutableReference Reference<T>() => MetadataReference.CreateFromFile(typeof(T).Assembly.Location);
}
