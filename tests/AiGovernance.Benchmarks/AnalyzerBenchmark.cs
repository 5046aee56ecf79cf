using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using AiGovernance.Analyzers;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Benchmarks;

/// <summary>
/// What our analyzers cost in a compilation, above an analyzer that registers nothing, beside what BannedApiAnalyzers
/// with 50 symbols costs above it; with and without a reference to an AI library.
/// </summary>
internal static class AnalyzerBenchmark
{
    public static void Run(int lines, int rounds)
    {
        var trees = Code(lines);

        // Output is followed in members that call an AI service under an entry that requires validation: 25 of 5,000 lines each.
        var governed = trees.Concat(Enumerable.Range(0, Math.Max(1, lines / 5_000)).Select(Governed)).ToArray();
        foreach (var (name, isGoverned, usesAi) in new[] { ("without an AI library", false, false), ("with an AI library", false, true), ("with governed members", true, true) })
        {
            IEnumerable<MetadataReference> references = Net100.References.All;
            if (usesAi)
            {
                references = references.Append(MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.AI.IChatClient).Assembly.Location));
            }

            var compilation = CSharpCompilation.Create("large", isGoverned ? governed : trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            double[] medians = Stopwatches.Medians(
                rounds,
                () => (object)Analyze(compilation, new Nothing()),
                () => (object)Analyze(compilation, new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new RegisterAnalyzer()),
                () => (object)Analyze(compilation, Banned()));
            double ours = medians[1] - medians[0];
            double banned = medians[2] - medians[0];
            Console.WriteLine($"{lines} lines, {name}: nothing {medians[0]:F0} ms, ours +{ours:F0} ms, BannedApi +{banned:F0} ms; ours/nothing {ours / medians[0]:P1}, ours/BannedApi {ours / banned:F2}");
        }
    }

    private static ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation, params DiagnosticAnalyzer[] analyzers)
    {
        // A new compilation each time: bound trees of an earlier round must not help.
        var fresh = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees);
        ImmutableArray<AdditionalText> files = [new Text("ai-register.json", """{ "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } }, "useCases": [ { "id": "governed", "title": "G", "status": "pilot", "humanValidation": { "required": "mandatory", "points": [ { "id": "p", "timing": "beforeEffect" } ] } } ] }"""), new Text("BannedSymbols.txt", BannedSymbols())];
        return fresh
            .WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    private static DiagnosticAnalyzer Banned()
    {
        string package = typeof(AnalyzerBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "BannedApiAnalyzers").Value!;
        var assembly = Directory.GetFiles(package, "*BannedApiAnalyzers.dll", SearchOption.AllDirectories).Select(Assembly.LoadFrom).First(a => a.GetName().Name!.Contains("CSharp", StringComparison.Ordinal));
        return (DiagnosticAnalyzer)Activator.CreateInstance(assembly.GetTypes().Single(type => type.Name == "CSharpSymbolIsBannedAnalyzer"))!;
    }

    private static string BannedSymbols() => string.Join("\n", typeof(File).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Concat(typeof(Directory).GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Select(method => $"M:System.IO.{method.DeclaringType!.Name}.{method.Name}({string.Join(",", method.GetParameters().Select(p => p.ParameterType.FullName))})")
        .Take(50));

    private static SyntaxTree Governed(int number) => CSharpSyntaxTree.ParseText(
        """
        [AiGovernance.AiUseCase("governed")]
        public sealed class Reader#(Microsoft.Extensions.AI.IChatClient chat, System.Net.Http.HttpClient http)
        {
            public async System.Threading.Tasks.Task Read(System.Collections.Generic.IEnumerable<string> texts)
            {
                var found = new System.Collections.Generic.List<string>();
                foreach (var text in texts)
                {
                    var response = await chat.GetResponseAsync([new(Microsoft.Extensions.AI.ChatRole.User, text)]);
                    try
                    {
                        if (int.TryParse(response.Text, out int score) && score > 50)
                        {
                            found.Add($"{text}: {score}");
                        }
                    }
                    finally
                    {
                        found.Sort();
                    }
                }
                await http.PostAsync("https://shop.example/", new System.Net.Http.StringContent(string.Join(",", found)));
            }
        }
        namespace AiGovernance { file sealed class AiUseCaseAttribute(string id) : System.Attribute { public string Id => id; } }
        """.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        path: $"Governed{number}.cs");

    private static SyntaxTree[] Code(int lines)
    {
        const string Unit = """
            public sealed class Order#(int id, string customer)
            {
                private readonly System.Collections.Generic.List<string> _lines = new();
                private readonly System.Collections.Generic.Dictionary<string, int> _stock = new();
                public int Id { get; } = id;
                public string Url => $"https://shop.example/orders/{Id}";
                public string Describe(string prefix)
                {
                    var builder = new System.Text.StringBuilder();
                    foreach (var line in _lines)
                    {
                        builder.Append(prefix).Append(" - ").AppendLine(line.Trim().ToUpperInvariant());
                    }
                    return builder.ToString();
                }
                public async System.Threading.Tasks.Task<int> CountAsync(System.Threading.CancellationToken token)
                {
                    await System.Threading.Tasks.Task.Delay(1, token).ConfigureAwait(false);
                    var names = System.Linq.Enumerable.Where(_lines, line => line.Length > 3 && !string.IsNullOrWhiteSpace(line));
                    int total = 0;
                    foreach (var name in names)
                    {
                        if (_stock.TryGetValue(name, out int count)) { total += count; } else { _stock[name] = total; }
                    }
                    return total + customer.Length;
                }
                public void Save(string path)
                {
                    if (!System.IO.File.Exists(path)) { System.IO.File.WriteAllText(path, Describe("order")); }
                    System.Console.WriteLine("{0}: {1}", Id, path);
                }
            }

            """;
        int perUnit = Unit.Count(c => c == '\n') + 1;
        const int UnitsPerFile = 8;
        int files = lines / perUnit / UnitsPerFile;
        var result = new SyntaxTree[files];
        for (int i = 0; i < files; i++)
        {
            var text = new StringBuilder();
            for (int j = 0; j < UnitsPerFile; j++)
            {
                text.Append(Unit.Replace("#", ((i * UnitsPerFile) + j).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }

            result[i] = CSharpSyntaxTree.ParseText(text.ToString(), path: $"File{i}.cs");
        }

        return result;
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

    private sealed class Text(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }
}
