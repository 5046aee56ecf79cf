using System.Collections.Immutable;
using AiGovernance.Analyzers.Tests.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace AiGovernance.Analyzers.Tests.Flow;

/// <summary>
/// AIG0007 on the code of several applications, labelled before the rule ran on it: at least nine of ten unvalidated
/// effects are found, and at most one of twenty validated members gives a false alarm.
/// </summary>
public class AccuracyTests(ITestOutputHelper output)
{
    private const string Leaves = "// <- leaves";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "unvalidated-output");

    [Theory]
    [InlineData("six-applications")]
    [InlineData("set-a")]
    [InlineData("set-b")]
    [InlineData("set-c")]
    public async Task Nine_of_ten_unvalidated_effects_are_found_and_one_of_twenty_validated_members_at_most_is_accused(string set)
    {
        var findings = (await Analyze(set)).Select(LineOf).ToHashSet();
        var effects = new List<(string File, int Line)>();
        var validated = new List<(string Name, bool IsAccused)>();
        foreach (var tree in Trees(set))
        {
            var lines = tree.GetText().Lines;
            effects.AddRange(lines.Where(line => line.ToString().Contains(Leaves, StringComparison.Ordinal)).Select(line => (tree.FilePath, line.LineNumber)));
            foreach (var member in tree.GetRoot().DescendantNodes().Where(node => LabelOf(node) == "validated"))
            {
                var span = tree.GetLineSpan(member.Span);
                validated.Add(($"{tree.FilePath}:{span.StartLinePosition.Line + 1}", findings.Any(finding => finding.File == tree.FilePath && finding.Line >= span.StartLinePosition.Line && finding.Line <= span.EndLinePosition.Line)));
            }
        }

        var missed = effects.Where(effect => !findings.Contains(effect)).ToList();
        var accused = validated.Where(member => member.IsAccused).ToList();
        var elsewhere = findings.Except(effects).ToList();
        output.WriteLine($"{effects.Count - missed.Count} of {effects.Count} unvalidated effects found, {accused.Count} of {validated.Count} validated members accused");
        missed.ForEach(effect => output.WriteLine($"missed: {effect.File}:{effect.Line + 1}"));
        elsewhere.ForEach(finding => output.WriteLine($"not labelled: {finding.File}:{finding.Line + 1}"));
        Assert.True(effects.Count + validated.Count >= 60);
        Assert.True(missed.Count * 10 <= effects.Count, $"{missed.Count} of {effects.Count} unvalidated effects missed");
        Assert.True(Math.Max(accused.Count, elsewhere.Count) * 20 <= validated.Count, $"{accused.Count} of {validated.Count} validated members accused, {elsewhere.Count} findings where nothing leaves");
    }

    private static (string File, int Line) LineOf(Diagnostic finding) => (finding.Location.SourceTree!.FilePath, finding.Location.GetLineSpan().StartLinePosition.Line);

    private static string? LabelOf(SyntaxNode node)
    {
        if (node is not (MethodDeclarationSyntax or ExpressionStatementSyntax))
        {
            return null;
        }

        string comment = node.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString();
        return comment.StartsWith("// unvalidated", StringComparison.Ordinal) ? "unvalidated" : comment.StartsWith("// validated", StringComparison.Ordinal) ? "validated" : null;
    }

    private static IEnumerable<SyntaxTree> Trees(string set) => Directory.GetFiles(Folder, "*.cs.txt").Concat(Directory.GetFiles(Path.Combine(Folder, set), "*.cs.txt"))
        .Order(StringComparer.Ordinal)
        .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), path: Path.GetFileName(file)));

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string set)
    {
        var compilation = CSharpCompilation.Create(
            "applications",
            Trees(set),
            SdkMembers.WithEffects.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var all = await compilation
            .WithAnalyzers([new AiCallAnalyzer()], new AnalyzerOptions([new RegisterText()]))
            .GetAnalyzerDiagnosticsAsync();
        Assert.All(all, finding => Assert.Equal("AIG0007", finding.Id));
        return all;
    }

    private sealed class RegisterText : AdditionalText
    {
        public override string Path => Verify.RegisterPath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(System.IO.Path.Combine(Folder, "Register.json.txt")));
    }
}
