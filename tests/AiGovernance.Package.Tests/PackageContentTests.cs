using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AiGovernance.Package.Tests;

[Collection(OnePackage.Name)]
public class PackageContentTests(PackedLibrary package)
{
    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        string[] files = [.. Directory.GetFiles(package.Content, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(package.Content, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "AiGovernance.nuspec",
                "README.md",
                "analyzers/dotnet/cs/AiGovernance.Analyzers.dll",
                "analyzers/dotnet/cs/AiGovernance.CodeFixes.dll",
                "analyzers/dotnet/cs/fr/AiGovernance.Analyzers.resources.dll",
                "analyzers/dotnet/cs/fr/AiGovernance.CodeFixes.resources.dll",
                "build/AiGovernance.targets",
                "buildTransitive/AiGovernance.targets",
                "icon.png",
                "lib/net10.0/AiGovernance.dll",
                "lib/net10.0/AiGovernance.xml",
                "lib/net10.0/fr/AiGovernance.resources.dll",
                "lib/netstandard2.0/AiGovernance.dll",
                "lib/netstandard2.0/AiGovernance.xml",
                "lib/netstandard2.0/fr/AiGovernance.resources.dll",
                "schema/ai-register.schema.json",
                "schema/ai-services.schema.json",
                "schema/legal-pack.json",
                "schema/legal-pack.schema.json",
                "templates/code-assistance.en.json",
                "templates/code-assistance.fr.json",
                "templates/cv-screening.en.json",
                "templates/cv-screening.fr.json",
                "templates/invoice-extraction.en.json",
                "templates/invoice-extraction.fr.json",
                "templates/meeting-minutes.en.json",
                "templates/meeting-minutes.fr.json",
                "templates/predictive-maintenance.en.json",
                "templates/predictive-maintenance.fr.json",
                "templates/product-descriptions.en.json",
                "templates/product-descriptions.fr.json",
                "templates/social-media-drafts.en.json",
                "templates/social-media-drafts.fr.json",
                "templates/support-chatbot.en.json",
                "templates/support-chatbot.fr.json",
            ],
            files);
    }

    // An analyzer whose dependency does not load is silently inert.
    [Fact]
    public void What_loads_into_a_compiler_refers_to_nothing_a_compiler_lacks()
        => Assert.Equal(
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard"],
            References(Path.Combine(package.Analyzers, "AiGovernance.Analyzers.dll")));

    // An editor has these too; a compiler does not, and does not load what has no analyzer.
    [Fact]
    public void What_loads_into_an_editor_refers_to_nothing_an_editor_lacks()
        => Assert.Equal(
            [
                "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces",
                "System.Collections.Immutable", "System.Composition.AttributedModel", "netstandard",
            ],
            References(Path.Combine(package.Analyzers, "AiGovernance.CodeFixes.dll")));

    [Fact]
    public void The_library_leaks_no_dependency_on_modern_frameworks()
    {
        string nuspec = File.ReadAllText(Path.Combine(package.Content, "AiGovernance.nuspec"));
        Assert.Contains("<group targetFramework=\"net10.0\" />", nuspec, StringComparison.Ordinal);
        Assert.Single(nuspec.Split("<dependency ").Skip(1));
        Assert.Contains("<dependency id=\"System.Text.Json\"", nuspec, StringComparison.Ordinal);
    }

    private static string[] References(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).Order(StringComparer.Ordinal)];
    }
}
