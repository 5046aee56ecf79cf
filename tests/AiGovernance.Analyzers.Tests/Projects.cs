using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Tests;

/// <summary>Compilations that are more than one file of one project: several projects, several files, own references.</summary>
internal static class Projects
{
    /// <summary>Compiles a library to a DLL and analyses code that references it; the findings as "id text", in order.</summary>
    public static async Task<IEnumerable<string>> Analyze(string library, string code, bool withSdks, string libraryName = "Lib")
    {
        var compiled = Compile(libraryName, Verify.References, ("Lib.cs", library));
        using var image = new MemoryStream();
        var emitted = compiled.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        ImmutableArray<MetadataReference> references = withSdks ? [.. Verify.References, reference] : [.. Net100.References.All, reference];
        return Texts(await Run(Compile("App", references, ("Code.cs", code))));
    }

    /// <summary>Analyses the files of one project; the findings as "id text", in order.</summary>
    public static async Task<IEnumerable<string>> Analyze(params (string Path, string Code)[] files)
    {
        var compilation = Compile("App", Verify.References, files);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return Texts(await Run(compilation));
    }

    public static CSharpCompilation Compile(string name, IEnumerable<MetadataReference> references, params (string Path, string Code)[] files) => CSharpCompilation.Create(
        name,
        files.Select(file => CSharpSyntaxTree.ParseText(file.Code, new CSharpParseOptions(LanguageVersion.Preview), file.Path)),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    public static async Task<ImmutableArray<AiCallSite>> Inventory(string code)
    {
        var sites = new System.Collections.Concurrent.ConcurrentBag<AiCallSite>();
        await Run(Compile("App", Verify.References, ("Code.cs", code)), new AiCallInventory(sites.Add));
        return [.. sites.OrderBy(site => site.Location.SourceSpan.Start)];
    }

    public static Task<ImmutableArray<Diagnostic>> Run(CSharpCompilation compilation, params DiagnosticAnalyzer[] analyzers) => compilation
        .WithAnalyzers(analyzers.Length > 0 ? [.. analyzers] : [new AiCallAnalyzer()], new AnalyzerOptions([new RegisterText()]))
        .GetAnalyzerDiagnosticsAsync();

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> findings)
        => findings.Select(finding => $"{finding.Id} {finding.Location.SourceTree?.GetText().ToString(finding.Location.SourceSpan) ?? finding.GetMessage(null)}").Order(StringComparer.Ordinal);

    private sealed class RegisterText : AdditionalText
    {
        public override string Path => Verify.RegisterPath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Verify.Register);
    }
}
