using System.Collections.Immutable;
using AiGovernance.Analyzers.Generation;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Tests.Generation;

/// <summary>A project as an editor holds it: code, files of the register and build properties that change, and a generator that remembers.</summary>
internal sealed class GeneratorRun
{
    private readonly BuildProperties _properties;
    private ImmutableArray<AdditionalText> _registers;
    private GeneratorDriver _driver;

    public GeneratorRun(string? register = null, string code = "", LanguageVersion version = LanguageVersion.CSharp7_3, params (string Name, string Value)[] properties)
        : this(register is null ? [] : [(Verify.RegisterPath, register)], code, version, properties)
    {
    }

    public GeneratorRun((string Path, string Text)[] registers, string code = "", LanguageVersion version = LanguageVersion.CSharp7_3, params (string Name, string Value)[] properties)
    {
        _properties = new BuildProperties(properties);
        _registers = [.. registers.Select(register => new RegisterText(register.Path, register.Text))];
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        Code = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(code, parse, "Code.cs")],
            version == LanguageVersion.Preview ? Verify.References : Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new AiUseCasesGenerator().AsSourceGenerator()], _registers, parse, _properties, new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public CSharpCompilation Code { get; private set; }

    public Compilation Compilation { get; private set; } = null!;

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The constants and what they stand for, in the order of their names.</summary>
    public IEnumerable<string> Constants => Class is null ? [] : Class.GetMembers().OfType<IFieldSymbol>().Select(constant => $"{constant.Name} = {constant.ConstantValue}").Order(StringComparer.Ordinal);

    public INamedTypeSymbol? Class => Compilation.GetSymbolsWithName("AiUseCases", SymbolFilter.Type).OfType<INamedTypeSymbol>().SingleOrDefault();

    /// <summary>What the compiler says, warnings that concern generated code included.</summary>
    public IEnumerable<string> Problems => Compilation.GetDiagnostics().Where(problem => problem.Severity > DiagnosticSeverity.Hidden).Select(problem => $"{problem.Id} {problem.GetMessage(null)}");

    public static string Entry(string id, string more = "") => $$"""{ "id": "{{id}}", "title": "T", "status": "pilot"{{more}} }""";

    public static string RegisterOf(params string[] entries)
        => $$"""{ "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } }, "useCases": [ {{string.Join(",\n", entries)}} ] }""";

    public string FileOf(string name) => Result.GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();

    public GeneratorRun Type(string code)
    {
        var tree = Code.SyntaxTrees.Single();
        Code = Code.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(code)));
        return Run();
    }

    public GeneratorRun TypeRegister(string text, string path = Verify.RegisterPath)
    {
        var old = _registers.Single(register => register.Path == path);
        var changed = new RegisterText(path, text);
        _registers = _registers.Replace(old, changed);
        _driver = _driver.ReplaceAdditionalText(old, changed);
        return Run();
    }

    public GeneratorRun Set(params (string Name, string Value)[] properties)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new BuildProperties(properties));
        return Run();
    }

    /// <summary>Why the outputs of a step are what they are: one reason for each.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step)
        => Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    /// <summary>Why each file is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> FileReasons
        => Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>What all analyzers say of code, generated code and register.</summary>
    public async Task<IEnumerable<string>> Findings()
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(_registers, _properties), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var findings = await Compilation
            .WithAnalyzers([new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new RegisterAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return findings.Select(finding => finding.Id).Order();
    }

    private GeneratorRun Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Code, out var compilation, out _);
        Compilation = compilation;
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        return this;
    }

    private sealed class RegisterText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class BuildProperties((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.Reverse().DistinctBy(property => property.Name).ToDictionary(property => "build_property." + property.Name, property => property.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options([]);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
