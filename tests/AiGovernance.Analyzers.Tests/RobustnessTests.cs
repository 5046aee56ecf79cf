using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
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

    // What gateways, private helpers, dynamic receivers, composed addresses, services and models look at.
    private const string Shapes = """
        using System; using System.Net.Http; using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI; using Gate = AiGovernance.AiGatewayAttribute;
        [AiGateway] interface IAsk<in T> { Task<string> Ask(T s); static abstract string Name { get; } }
        [AiUseCase("invoice-extraction")] record struct G(IChatClient Chat) : IAsk<string> { public Task<string> Ask(string s) => Send(s); private async Task<string> Send(string s) => (await Chat.GetResponseAsync(s)).Text; public static string Name => "n"; }
        static class E { [AiUseCase("invoice-extraction")] static object Other(OpenAI.Chat.ChatClient c) => c.CompleteChat("a"); [Gate] public static object Raw(this OpenAI.Chat.ChatClient c, dynamic m) => c.Pipeline.SendAsync(m); extension(IChatClient c) { public object Own() => c.GetResponseAsync("a"); } }
        unsafe partial class P(IChatClient chat, HttpClient http) : IDisposable
        {
            const string Host = "openai.com", Url = $"https://api.{Host}/v1" + "/responses"; static ReadOnlySpan<byte> B => "https://api.openai.com/v1"u8;
            [field: AiUseCase("meeting-minutes")] object Q { get; } = new OpenAI.Chat.ChatClient(model: "gpt-4", "k");
            [method: AiGateway] event Action Ev { add { Even(1); } remove { } } ~P() { } object this[int i] => ((dynamic)chat).GetResponseAsync("a");
            private object Even(int n) => n == 0 ? chat.GetResponseAsync("a") : Odd(n - 1); private object Odd(int n) => Even(n - 1);
            public partial Task M(string b); public partial Task M(string b) { var u = $"{b}/v1/chat/completions"; return Post(u, (1, u)); }
            Task Post(string path, in (int, string) t) { int* p = stackalloc int[1]; goto L; L: return http.PostAsync(path, null); }
            [Obsolete] object O() { var o = new ChatOptions { ModelId = Host, ["x"] = { } }; o = o with { ModelId = "o3" }; return (Func<object>)(static () => new Uri("https://api.mistral.ai/v1/models")); }
            public void Dispose() => _ = this is { Q: not null } ? throw null! : default(object);
        }
        """;

    // What AIG0007 follows.
    private const string Flows = """
        using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text; using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI;
        [AiUseCase("candidate-reading")] class F(IChatClient chat, Func<string, Task> send) { string? _t; (string, int) P { get; set; } event Action<string>? E; string this[int i] { get => _t ?? ""; set => _t = value; }
            async Task<string> A(List<string> l, Func<string, string> f) { string Local(string s) => s + Local(s); var r = await chat.GetResponseAsync("a"); foreach (var (i, m) in r.Messages.Select((m, i) => (i, m.Text))) { l.Add(m); if (m is { Length: > 3 } x and not "b") { _t ??= Local(x); goto done; } } done: E?.Invoke(r.Text); return f(l[0]); }
            async IAsyncEnumerable<string> B() { await foreach (var u in chat.GetStreamingResponseAsync("a")) { try { yield return u.Text; } finally { P = (u.Text, 1); } } }
            bool C(out int n, ref string s) { try { n = int.Parse(s = Ask().Result); } catch (Exception e) when (Ask().Result == e.Message) { n = 0; throw; } finally { File.WriteAllText("f", s); } return n switch { > 3 => true, 2 when s == "" => false, _ => throw new Exception(s) }; }
            private async Task<string> Ask() { (P, var t) = (("", 1), (await chat.GetResponseAsync("a")).Text); using var w = new StringWriter(); w.Write(t); Recurse(3, w); this[0] = t; return $"{w}{new { t, P.Item1 }}"; void Recurse(int d, StringWriter v) { if (d > 0) Recurse(d - 1, v); v.Write(t); } }
            private object Recursive(object o) => o is string s ? Recursive(Ask()) : new Lazy<object>(() => Recursive(chat.GetResponseAsync("a").Result with { }));
            [ShowsToHuman] record V(string T) { public V? Next { get; init; } } V G() { dynamic d = Ask().Result; d.Save(d); var v = new V("") { Next = new("a") { T = d } }; return v with { Next = null }; }
            void D() { foreach (ref var x in new[] { Ask().Result }.AsSpan()) { x += "a"; lock (x) { Task.Run(async () => await send(await Ask())).Wait(); } } var q = from a in new[] { 1 } let b = Ask().Result where b.Contains("a") group b by a into g select g.Key; _t = q.First() + "" + (Action)(() => _t = Ask().Result); int* p = null; }
            async Task H(IFleet fleet, Action<string> tell, Dictionary<string, Func<Task>> handlers, List<W> all)
            {
                var t = await Ask(); fleet.Reroute(t); tell(t); await handlers[t](); t.Split(',').ToList().ForEach(fleet.Reroute);
                using var m = new MemoryStream(); using var w = new StreamWriter(m); w.Write(t); System.Xml.XmlWriter.Create(new StringBuilder(t)).WriteString(t); await m.CopyToAsync(File.Create(t)); new System.Xml.Linq.XDocument(t).Save(w);
                foreach (var v in all.Where(v => v.N == t).ToList()) { v.N = t; Fill(v, t); v.Rename(t); } await Task.WhenAll(t.Split(',').Select(fleet.CreateAsync)); all[0] = new W { N = t }; if (t == "a") Fill(all[0], "b");
                static void Fill(W v, string s) => v.N = new(s); dynamic bag = all; bag.Answer = t; bag[0] = t;
            }
            interface IFleet { void Reroute(string s); Task<int> CreateAsync(string s); } class W { public string N = ""; public void Rename(string s) => N = s; }
        }
        """;

    // AIGOV_MUTATIONS=10000 tries more of them.
    private static readonly int Mutations = int.Parse(Environment.GetEnvironmentVariable("AIGOV_MUTATIONS") ?? "1000", CultureInfo.InvariantCulture);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new RegisterAnalyzer(), new CatalogueAnalyzer(), new AiCallInventory(_ => { }, _ => { })];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("mutated", references: Verify.References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public void Mutated_code_and_registers_crash_nothing()
        => Gen.Select(Gen.OneOf(Mutation(Code), Mutation(Shapes), Mutation(Flows)), Mutation(Verify.Register)).Sample(
            (code, register) =>
            {
                var failures = Failures(code, register).Where(failure => !CompilerFails(code, failure)).Select(failure => failure.ToString()).ToList();
                Assert.True(failures.Count == 0, string.Join("\n", failures.Append(code)));
            },
            iter: Mutations);

    [Fact]
    public void The_shapes_mean_something_as_they_are()
        => Assert.Superset(new HashSet<string> { "AIG0001", "AIG0005", "AIG0006" }, Analyze(Shapes, Verify.Register).Select(diagnostic => diagnostic.Id).ToHashSet());

    [Fact]
    public void The_flows_mean_something_as_they_are()
        => Assert.True(Analyze(Flows, Verify.Register).Count(diagnostic => diagnostic.Id == "AIG0007") >= 16);

    [Fact]
    public async Task Code_without_its_references_crashes_nothing() => Assert.DoesNotContain(
        await Empty.WithReferences(Verify.References.Where((_, index) => index % 7 != 0)).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Code, path: "Code.cs"), CSharpSyntaxTree.ParseText(Shapes, path: "Shapes.cs"), CSharpSyntaxTree.ParseText(Flows, path: "Flows.cs"))
            .WithAnalyzers(Analyzers, new AnalyzerOptions([new RegisterText(Verify.Register)]))
            .GetAnalyzerDiagnosticsAsync(),
        diagnostic => diagnostic.Id == "AD0001");

    private static ImmutableArray<Diagnostic> Analyze(string code, string register) => Empty
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, path: "Code.cs"))
        .WithAnalyzers(Analyzers, new AnalyzerOptions([new RegisterText(register)]))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    // What a compiler would show as AD0001.
    private static ConcurrentBag<Exception> Failures(string code, string register)
    {
        var failures = new ConcurrentBag<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new RegisterText(register)]),
            onAnalyzerException: (exception, _, _) => failures.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, path: "Code.cs")).WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return failures;
    }

    // Roslyn itself throws on some half-written code. It is excused only if it throws the same exception, out of the same
    // method, for the same code with no analyzer there: while it compiles, or when it is asked what each name means.
    private static bool CompilerFails(string code, Exception failure)
    {
        if (failure.TargetSite?.DeclaringType?.Assembly is not { } assembly || assembly == typeof(AiCallAnalyzer).Assembly)
        {
            return false;
        }

        var tree = CSharpSyntaxTree.ParseText(code, path: "Code.cs");
        return Throws(() => Empty.AddSyntaxTrees(tree).GetDiagnostics())
            || tree.GetRoot().DescendantNodes().Any(node => Throws(() => Empty.AddSyntaxTrees(tree).GetSemanticModel(tree).GetSymbolInfo(node)));

        bool Throws(Action compile)
        {
            try
            {
                compile();
                return false;
            }
            catch (Exception exception)
            {
                return exception.GetType() == failure.GetType() && exception.TargetSite == failure.TargetSite;
            }
        }
    }

    // One to three places replaced by something that means something to a parser.
    private static Gen<string> Mutation(string text)
    {
        string[] inserts = ["", "\"", "{", "}", "[", "]", "(", ")", "<", ">", ",", ";", ".", "=>", "async ", "class ", "static ", "[AiUseCase(", "nameof(", "// ", "/* ", "#if X\n", "null", "\\u", "é", "\0", "partial ", "record struct ", "[AiGateway] ", "dynamic ", "this ", "base.", "$\"", "nint*", "extension(", "=> this", "+ "];
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
