using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Package.Tests;

/// <summary>The packed analyzers, loaded from the package into the Roslyn of this test project.</summary>
[Collection(OnePackage.Name)]
public class HostedAnalyzerTests(PackedLibrary package)
{
    private const string Code = """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        class Minutes
        {
            static Task<ChatResponse> Write(IChatClient chat) => chat.GetResponseAsync("a");
            const string Endpoint = "https://api.mistral.ai/v1/chat/completions";
        }
        """;

    private const string Register = """
        { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
          "useCases": [ { "id": "meeting-minutes", "title": "M", "status": "production" } ] }
        """;

    [Fact]
    public async Task They_load_and_speak()
    {
        var findings = await Analyze();
        Assert.Equal(
            ["AIG0001 Code.cs 5", "AIG0006 Code.cs 6", "AIG1003 ai-register.json 2"],
            findings.Select(f => $"{f.Id} {Path.GetFileName(f.Location.GetLineSpan().Path)} {f.Location.GetLineSpan().StartLinePosition.Line + 1}").Order());
    }

    [Fact]
    public async Task They_speak_French()
    {
        var finding = (await Analyze()).Single(f => f.Id == "AIG1003");
        var french = finding.GetMessage(CultureInfo.GetCultureInfo("fr-FR"));
        Assert.StartsWith("Valeur inconnue", french, StringComparison.Ordinal);
        Assert.Contains("inProduction", french, StringComparison.Ordinal);
        Assert.StartsWith("Unknown value", finding.GetMessage(CultureInfo.GetCultureInfo("en-GB")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_writes_what_the_compiler_accepts()
    {
        var generators = Load(reference => reference.GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, [new RegisterText()]).RunGeneratorsAndUpdateCompilation(Compile(), out var compilation, out var problems);
        Assert.Empty(problems);
        Assert.Equal("meeting-minutes", compilation.GetTypeByMetadataName("AiGovernance.AiUseCases")?.GetMembers("MeetingMinutes").OfType<IFieldSymbol>().Single().ConstantValue);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void Every_rule_and_every_message_is_there_in_both_languages()
    {
        var (english, french) = (CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("fr-BE"));
        var analyzers = LoadAnalyzers();
        Assert.All(analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics), rule =>
        {
            Assert.NotEqual(rule.Title.ToString(english), rule.Title.ToString(french));
            Assert.NotEqual(rule.Description.ToString(english), rule.Description.ToString(french));
        });

        var messages = new ResourceManager("AiGovernance.Messages", analyzers[0].GetType().Assembly);
        Assert.Equal(Keys(messages, CultureInfo.InvariantCulture), Keys(messages, CultureInfo.GetCultureInfo("fr")));
    }

    private static IEnumerable<string> Keys(ResourceManager messages, CultureInfo culture)
        => messages.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal);

    private ImmutableArray<DiagnosticAnalyzer> LoadAnalyzers() => Load(reference => reference.GetAnalyzers(LanguageNames.CSharp));

    private async Task<ImmutableArray<Diagnostic>> Analyze()
        => await Compile()
            .WithAnalyzers(LoadAnalyzers(), new AnalyzerOptions([new RegisterText()]))
            .GetAnalyzerDiagnosticsAsync();

    private ImmutableArray<T> Load<T>(Func<AnalyzerFileReference, ImmutableArray<T>> read)
    {
        var failures = new List<string>();
        var reference = new AnalyzerFileReference(Path.Combine(package.Analyzers, "AiGovernance.Analyzers.dll"), new Loader());
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);
        var loaded = read(reference);
        Assert.Empty(failures);
        Assert.NotEmpty(loaded);
        return loaded;
    }

    private static CSharpCompilation Compile()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path).StartsWith("Microsoft.Extensions.AI", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll");
        var compilation = CSharpCompilation.Create(
            "hosted",
            [CSharpSyntaxTree.ParseText(Code, path: "/repository/Code.cs")],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    private sealed class RegisterText : AdditionalText
    {
        public override string Path => "/repository/ai-register.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Register);
    }
}
