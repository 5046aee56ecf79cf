using System.Collections.Immutable;
using AiGovernance.Analyzers.Generation;
using AiGovernance.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Tests.Documentation;

/// <summary>What the documentation promises of its examples is true.</summary>
public class DocumentationTests
{
    private const string ObsoleteUseCase = "CS0618";

    private static readonly string Docs = Repository.PathOf("docs");

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string file in Directory.GetFiles(Docs, "*.md", SearchOption.AllDirectories).Append(Repository.PathOf("README.md")))
            {
                foreach (var example in MarkdownExample.In(file))
                {
                    data.Add(Path.GetRelativePath(Docs, file), example.Line);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_reports_what_it_says(string file, int line)
    {
        var example = MarkdownExample.In(Path.Combine(Docs, file)).Single(e => e.Line == line);
        var findings = await Analyze(
            example.Language == "csharp" ? example.Text : "internal class Nothing;",
            example.WithoutRegister ? null : example.Language == "json" && !example.IsServices ? example.Text : Verify.Register,
            example.IsServices ? example.Text : null);
        Assert.Equal(example.Reports, findings.Select(finding => finding.Id).Order());
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string code, string? register, string? services)
    {
        const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
        var compilation = CSharpCompilation.Create(
            "example",
            [CSharpSyntaxTree.ParseText(code, path: "Example.cs"), CSharpSyntaxTree.ParseText(ImplicitUsings, path: "Usings.cs")],
            Verify.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<AdditionalText> files =
        [
            .. register is null ? [] : new[] { new AdditionalFile(Verify.RegisterPath, register) },
            .. services is null ? [] : new[] { new AdditionalFile(Verify.ServicesPath, services) },
        ];
        CSharpGeneratorDriver.Create(new AiUseCasesGenerator()).AddAdditionalTexts(files).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var ofTheCompiler = generated.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error || d.Id == ObsoleteUseCase);
        return [.. ofTheCompiler, .. await generated.WithAnalyzers(AllRules.Analyzers, new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync()];
    }

    private sealed class AdditionalFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
