using System.Collections.Immutable;
using System.Reflection;
using AiGovernance.Analyzers;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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

    private static readonly (string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)[] Sets =
    [
        ("nothing", [new Nothing()]),
        ("ours", InAssembly(typeof(AiCallAnalyzer).Assembly)),
        ("BannedApi", InPackage("Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll")),
        ("Meziantou", InPackage("Meziantou.Analyzer", "Meziantou.Analyzer.dll")),
    ];

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

            double[] medians = Stopwatches.Medians(rounds, [.. Sets.Select(set => (Func<object>)(() => Diagnostics(WithAnalyzers(compilation, set.Analyzers, logs: false))))]);
            Console.WriteLine($"{lines} lines, {trees.Length} files, {(usesAi ? "with" : "without")} an AI library; nothing: {medians[0]:F0} ms");
            for (int i = 1; i < Sets.Length; i++)
            {
                // ReportAnalyzer's figure leaves out what an analyzer makes the compiler do.
                var result = WithAnalyzers(compilation, Sets[i].Analyzers, logs: true).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
                double reported = result.AnalyzerTelemetryInfo.Values.Sum(telemetry => telemetry.ExecutionTime.TotalMilliseconds);
                double above = medians[i] - medians[0];
                Console.WriteLine($"  {Sets[i].Name,-10} +{above,6:F0} ms, {above / medians[0],6:P1} of nothing, {above / (medians[2] - medians[0]),5:F2} of BannedApi; reported by the compiler {reported:F0} ms; {result.GetAllDiagnostics().Length} diagnostics");
            }
        }
    }

    private static CompilationWithAnalyzers WithAnalyzers(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, bool logs)
    {
        // A new compilation each time: bound trees of an earlier round must not help.
        var fresh = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees);
        ImmutableArray<AdditionalText> files = [new Text("ai-register.json", Register), new Text("BannedSymbols.txt", BannedSymbols())];
        return fresh.WithAnalyzers(
            analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: logs));
    }

    // Those of the compiler too: a build needs them, with analyzers or without.
    private static ImmutableArray<Diagnostic> Diagnostics(CompilationWithAnalyzers compilation)
        => compilation.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static PortableExecutableReference Reference<T>() => MetadataReference.CreateFromFile(typeof(T).Assembly.Location);

    private static ImmutableArray<DiagnosticAnalyzer> InPackage(string package, string dll)
    {
        string folder = typeof(AnalyzerBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == package).Value!;

        // Of several builds for several compilers, the one for the newest.
        string path = Directory.GetFiles(folder, dll, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        return InAssembly(Assembly.LoadFrom(path));
    }

    private static ImmutableArray<DiagnosticAnalyzer> InAssembly(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute && attribute.Languages.Contains(LanguageNames.CSharp))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static string BannedSymbols() => string.Join("\n", typeof(File).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Concat(typeof(Directory).GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Select(method => $"M:System.IO.{method.DeclaringType!.Name}.{method.Name}({string.Join(",", method.GetParameters().Select(p => p.ParameterType.FullName))})")
        .Take(50));

    private sealed class Nothing : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new DiagnosticDescriptor("NOTHING", "n", "n", "n", DiagnosticSeverity.Warning, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
        }
    }

    private sealed class Text(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }
}
