using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AiGovernance.Analyzers.Tests;

/// <summary>
/// Compiles code against the real SDKs and compares what all analyzers say with the markers in it:
/// <c>{|AIG0001:GetResponseAsync|}</c> is a finding at that place; everything unmarked must be silent.
/// </summary>
internal static class Verify
{
    /// <summary>A register with one use case in each state that matters to code.</summary>
    public const string Register = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "Atelier Lemaire", "address": "Lyon", "contact": { "email": "contact@atelier-lemaire.example" } },
          "services": [ { "id": "claude", "name": "Claude", "packageIds": ["Anthropic"], "model": { "name": "claude-sonnet-4-5" } } ],
          "useCases": [
            { "id": "invoice-extraction", "title": "Factures", "status": "pilot", "ai": { "serviceIds": ["claude"] } },
            { "id": "meeting-minutes", "title": "Comptes rendus", "status": "inProduction" },
            { "id": "product-descriptions", "title": "Descriptions de produits", "status": "pilot" },
            { "id": "returns-analysis", "title": "Motifs de retour", "status": "proposed" },
            { "id": "complaints", "title": "Réclamations", "status": "assessment" },
            { "id": "candidate-reading", "title": "Lecture de candidatures", "status": "pilot",
              "humanValidation": { "required": "mandatory", "points": [ { "id": "read-application", "timing": "beforeEffect" } ] } },
            { "id": "cv-screening", "title": "Tri de candidatures", "status": "suspended" },
            { "id": "mood-detection", "title": "Humeur des salariés", "status": "rejected" },
            { "id": "old-chatbot", "title": "Ancien assistant", "status": "retired" }
          ]
        }
        """;

    public const string ServicesPath = "/repository/ai-services.json";

    public const string RegisterPath = "/repository/ai-register.json";

    public static Task Code(string source, string? register = Register, string? editorConfig = null, string? globalConfig = null, bool isTestProject = false, string? services = null)
    {
        var test = NewTest(source);
        if (services is not null)
        {
            test.TestState.AdditionalFiles.Add((ServicesPath, services));
        }

        if (register is not null)
        {
            test.TestState.AdditionalFiles.Add((RegisterPath, register));
        }

        if (editorConfig is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", editorConfig));
        }

        string build = globalConfig + (isTestProject ? "\nbuild_property.IsTestProject = true" : "\nbuild_property.IsTestProject = false");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + build));
        return test.RunAsync();
    }

    /// <summary>Checks the markers in a register; the code beside it does nothing.</summary>
    public static Task RegisterFile(string register)
    {
        var test = NewTest("internal class Nothing { }");
        test.TestState.AdditionalFiles.Add((RegisterPath, register));
        return test.RunAsync();
    }

    /// <summary>Checks the markers in a user's catalogue file; the code beside it does nothing.</summary>
    public static Task ServicesFile(string services)
    {
        var test = NewTest("internal class Nothing { }");
        test.TestState.AdditionalFiles.Add((ServicesPath, services));
        return test.RunAsync();
    }

    private static GovernanceTest NewTest(string source)
    {
        var test = new GovernanceTest { TestState = { Sources = { ("/repository/Code.cs", source) }, MarkupHandling = MarkupMode.Allow } };
        test.TestState.AdditionalReferences.AddRange(References);
        if (source.Contains("// top-level", StringComparison.Ordinal))
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        return test;
    }

    /// <summary>The platform and every SDK this test project references, for compilations.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        .. Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(IsSdk)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsSdk(string path)
    {
        string name = Path.GetFileName(path);
        string[] ours = ["Microsoft.CodeAnalysis", "AiGovernance.Analyzers", "xunit", "testhost", "Microsoft.TestPlatform", "Microsoft.VisualStudio", "Basic.Reference", "Newtonsoft", "NuGet", "CsCheck", "Humanizer"];
        return !ours.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            && !name.EndsWith(".resources.dll", StringComparison.Ordinal)
            && !Net100.References.All.Any(reference => reference.FilePath == name);
    }

    private sealed class GovernanceTest : CSharpAnalyzerTest<AiCallAnalyzer, DefaultVerifier>
    {
        public GovernanceTest()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            CompilerDiagnostics = CompilerDiagnostics.Errors;
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            TestBehaviors |= TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers()
            => [new AiCallAnalyzer(), new UseCaseAttributeAnalyzer(), new RegisterAnalyzer(), new CatalogueAnalyzer()];

        protected override ParseOptions CreateParseOptions() => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
    }
}
