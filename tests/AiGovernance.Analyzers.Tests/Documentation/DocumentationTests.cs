using System.Collections.Immutable;
using System.Globalization;
using AiGovernance.Analyzers.Generation;
using AiGovernance.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Tests.Documentation;

/// <summary>Every rule has its page, and what the pages promise of their examples is true.</summary>
public class DocumentationTests
{
    private const string ObsoleteUseCase = "CS0618";

    private static readonly string Docs = Repository.PathOf("docs");

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new RegisterAnalyzer(), new CatalogueAnalyzer()];

    // No compiler reports AIG0008: aigov check does, and its tests show it.
    private static readonly string[] OfTheCommandLine = [.. new AiCallInventory(_ => { }).SupportedDiagnostics.Select(rule => rule.Id)];

    private static readonly DiagnosticDescriptor[] Rules = [.. Analyzers.Append(new AiCallInventory(_ => { })).SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id)];

    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Id)];

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
    [MemberData(nameof(RuleIds))]
    public void A_rule_has_a_page_with_an_example_that_fails_and_one_that_passes(string id)
    {
        var rule = Rules.Single(r => r.Id == id);
        string page = Path.Combine(Docs, "rules", id + ".md");
        Assert.Equal($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}", File.ReadLines(page).First());
        string text = File.ReadAllText(page);
        Assert.All(
            new[] { "## Cause", "## Why", "## How to fix", "## Example", "## Configure", "## When to suppress", $"| Default severity | {rule.DefaultSeverity} |", $"| Category | {rule.Category} |" },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        var examples = MarkdownExample.In(page).ToList();
        Assert.True(OfTheCommandLine.Contains(id) || examples.Exists(example => example.Reports.SequenceEqual([id])), $"{page} has no example that reports {id}");
        Assert.Contains(examples, example => example.Reports.Length == 0);
        Assert.Contains($"[{id}]({id}.md)", File.ReadAllText(Path.Combine(Docs, "rules", "README.md")), StringComparison.Ordinal);
    }

    // From AIG1010 on, pages are those of the library's rules, and its tests look after them.
    [Fact]
    public void No_page_describes_a_rule_that_does_not_exist()
        => Assert.Equal(
            Rules.Select(rule => rule.Id).Order(),
            Directory.GetFiles(Path.Combine(Docs, "rules"), "AIG*.md").Select(Path.GetFileNameWithoutExtension).Where(id => string.CompareOrdinal(id, "AIG1010") < 0).Order());

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
        return [.. ofTheCompiler, .. await generated.WithAnalyzers(Analyzers, new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync()];
    }

    private sealed class AdditionalFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
