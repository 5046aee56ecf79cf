using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Tests;

/// <summary>No code and no register, however broken, makes an analyzer throw: the compiler never shows AD0001.</summary>
public class RobustnessTests
{
    private const string Code = """
        using System; using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI;
        [assembly: AiUseCase("meeting-minutes")]
        [AiUseCase("cv-screening")] partial class C<T>(IChatClient chat) : DelegatingChatClient(chat) where T : class
        {
            const string Url = "https://api.mistral.ai/v1"; string U => $"https://api.openai.com/{Url}";
            [AiUseCase("returns-analysis")] public async Task<string> M(IChatClient a, dynamic d)
            {
                Func<Task> f = [AiUseCase("x")] async () => await a.GetResponseAsync(nameof(a.GetResponseAsync));
                async Task L() { await foreach (var u in a.GetStreamingResponseAsync("b")) { } }
                d.GetResponseAsync("c"); _ = base.GetResponseAsync([], null, default); var g = a.GetResponseAsync<int>;
                return (await a?.GetResponseAsync("d")).Text;
            }
            public override Task<ChatResponse> GetResponseAsync(System.Collections.Generic.IEnumerable<ChatMessage> m, ChatOptions? o = null, System.Threading.CancellationToken c = default) => base.GetResponseAsync(m, o, c);
        }
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new RegisterAnalyzer(), new CatalogueAnalyzer(), new AiCallInventory(_ => { })];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("mutated", references: Verify.References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public void Mutated_code_and_registers_crash_nothing()
        => Gen.Select(Mutation(Code), Mutation(Verify.Register)).Sample(
            (code, register) =>
            {
                var failures = Analyze(code, register).Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.GetMessage(null)).ToList();
                Assert.True(failures.Count == 0, string.Join("\n", failures));
            },
            iter: 1_000);

    private static ImmutableArray<Diagnostic> Analyze(string code, string register) => Empty
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, path: "Code.cs"))
        .WithAnalyzers(Analyzers, new AnalyzerOptions([new RegisterText(register)]))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    // One to three places replaced by something that means something to a parser.
    private static Gen<string> Mutation(string text)
    {
        string[] inserts = ["", "\"", "{", "}", "[", "]", "(", ")", "<", ">", ",", ";", ".", "=>", "async ", "class ", "static ", "[AiUseCase(", "nameof(", "// ", "/* ", "#if X\n", "null", "\\u", "é", "\0", "partial ", "record struct "];
        var edit = Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 25], Gen.Int[0, inserts.Length - 1]);
        return edit.Array[1, 3].Select(edits => edits.Aggregate(text, (current, e) =>
        {
            int at = Math.Min(e.Item1, current.Length);
            return current.Remove(at, Math.Min(e.Item2, current.Length - at)).Insert(at, inserts[e.Item3]);
        }));
    }

    private sealed class RegisterText(string text) : AdditionalText
    {
        public override string Path => "/repository/ai-register.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
