using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Accuracy.Tests;

/// <summary>Compiles <c>.razor</c> files with the Razor compiler of the SDK.</summary>
internal static class RazorComponents
{
    public static Compilation Add(CSharpCompilation compilation, CSharpParseOptions options, IEnumerable<(string Path, string Text)> components)
    {
        var compiler = Assembly.LoadFrom(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "razor.txt")).Trim());
        var generator = (IIncrementalGenerator)Activator.CreateInstance(compiler.GetType("Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator", throwOnError: true)!)!;
        var driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            components.Select(component => new Component(component.Path, component.Text)),
            options,
            new BuildProperties(compilation.AssemblyName!));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        return generated;
    }

    private sealed class Component(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    /// <summary>What the Razor SDK tells its compiler.</summary>
    private sealed class BuildProperties(string rootNamespace) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
        {
            ["build_property.RazorLangVersion"] = "9.0",
            ["build_property.RazorConfiguration"] = "Default",
            ["build_property.RootNamespace"] = rootNamespace,
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new()
        {
            ["build_metadata.AdditionalFiles.TargetPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(textFile.Path)),
        });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
