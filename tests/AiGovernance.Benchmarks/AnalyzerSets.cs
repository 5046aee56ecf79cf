using System.Collections.Immutable;
using System.Reflection;
using AiGovernance.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Benchmarks;

/// <summary>Our analyzers, and what they are measured beside.</summary>
internal static class AnalyzerSets
{
    /// <summary>First an analyzer that registers nothing: what the others cost is what they cost above it.</summary>
    public static readonly (string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)[] All =
    [
        ("nothing", [new Nothing()]),
        ("ours", InAssembly(typeof(AiCallAnalyzer).Assembly)),
        ("BannedApi", InPackage("Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll")),
        ("Meziantou", InPackage("Meziantou.Analyzer", "Meziantou.Analyzer.dll")),
    ];

    /// <summary>The file of fifty symbols that BannedApiAnalyzers reads.</summary>
    public static AdditionalText BannedSymbols { get; } = new Text("BannedSymbols.txt", string.Join("\n", typeof(File).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Concat(typeof(Directory).GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Select(method => $"M:System.IO.{method.DeclaringType!.Name}.{method.Name}({string.Join(",", method.GetParameters().Select(p => p.ParameterType.FullName))})")
        .Take(50)));

    private static ImmutableArray<DiagnosticAnalyzer> InPackage(string package, string dll)
    {
        string folder = typeof(AnalyzerSets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == package).Value!;

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

    public sealed class Text(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }

    private sealed class Nothing : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new DiagnosticDescriptor("NOTHING", "n", "n", "n", DiagnosticSeverity.Warning, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
        }
    }
}
