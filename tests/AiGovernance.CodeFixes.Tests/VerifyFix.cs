using AiGovernance.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AiGovernance.CodeFixes.Tests;

/// <summary>
/// Applies one choice of the menu to every marked call, one by one and all at once in document, project and solution,
/// and compares code and register.
/// </summary>
internal static class VerifyFix
{
    public const string Path = "/repository/ai-register.json";

    /// <summary>A register with comments, a trailing comma and an entry for Claude.</summary>
    public const string Register = """
        {
          "schemaVersion": "1.0",
          "language": "en",
          "organisation": { "name": "Atelier Lemaire", "address": "Lyon", "contact": { "email": "contact@atelier-lemaire.example" } },
          "services": [
            { "id": "claude", "name": "Claude", "packageIds": ["Anthropic"] }, // checked in May
          ],
          "useCases": [
            { "id": "meeting-minutes", "title": "Minutes", "status": "inProduction" },
            { "id": "invoice-extraction", "title": "Invoices", "status": "pilot", "ai": { "serviceIds": ["claude"] } },
            { "id": "old-chatbot", "title": "Old assistant", "status": "retired" },
          ]
        }
        """;

    public static string OnType(string id) => new UseCaseFix(UseCaseFixKind.Existing, OnMember: false, id).Key;

    public static string OnMember(string id) => new UseCaseFix(UseCaseFixKind.Existing, OnMember: true, id).Key;

    public static string NewForType { get; } = new UseCaseFix(UseCaseFixKind.New, OnMember: false, Path).Key;

    public static string NewForMember { get; } = new UseCaseFix(UseCaseFixKind.New, OnMember: true, Path).Key;

    public static string GatewayType { get; } = new UseCaseFix(UseCaseFixKind.Gateway, OnMember: false).Key;

    public static string GatewayMember { get; } = new UseCaseFix(UseCaseFixKind.Gateway, OnMember: true).Key;

    public static Task Code(string key, string source, string expected, string register = Register, string? expectedRegister = null)
    {
        var test = new FixTest { CodeActionEquivalenceKey = key };
        test.TestState.Sources.Add(("/repository/Code.cs", source));
        test.FixedState.Sources.Add(("/repository/Code.cs", expected));
        test.TestState.AdditionalFiles.Add((Path, register));
        if (expectedRegister is not null)
        {
            test.FixedState.AdditionalFiles.Add((Path, expectedRegister));
        }

        if (source.Contains("// top-level", StringComparison.Ordinal))
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        return test.RunAsync();
    }

    private sealed class FixTest : CodeFixTest<DefaultVerifier>
    {
        public FixTest()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            CompilerDiagnostics = CompilerDiagnostics.Errors;
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            TestState.AdditionalReferences.AddRange(References.All);

            // In a test project, what is only proposed may be called: the fixed code has no finding.
            TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true"));
        }

        public override string Language => LanguageNames.CSharp;

        public override Type SyntaxKindType => typeof(SyntaxKind);

        protected override string DefaultFileExt => "cs";

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new AiCallAnalyzer(), new UseCaseAttributeAnalyzer()];

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new UseCaseFixProvider(), new UnknownUseCaseFixProvider(), new OtherServiceFixProvider()];

        protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

        protected override ParseOptions CreateParseOptions() => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
    }
}
