using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>The members of SDKs, found by the name of their assembly: real ones, or stubs of those which no package here has.</summary>
internal sealed class SdkMembers
{
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "netstandard2.1", "netstandard2.0"];

    private readonly Dictionary<string, IAssemblySymbol> _assemblies;
    private readonly Dictionary<string, Dictionary<string, IMethodSymbol>> _byId = [];

    private SdkMembers(IEnumerable<MetadataReference> references)
    {
        Compilation = CSharpCompilation.Create("catalogue", references: references);
        _assemblies = Compilation.SourceModule.ReferencedAssemblySymbols.DistinctBy(assembly => assembly.Name).ToDictionary(assembly => assembly.Name);
    }

    /// <summary>The SDKs which this project references, and the packages it only downloads.</summary>
    public static SdkMembers Real { get; } = new(WithDownloads());

    /// <summary>What <c>unrestorable-sdk-members.tsv</c> says of the others.</summary>
    public static SdkMembers Stubs { get; } = new(StubbedSdk.All.Select(sdk => sdk.Compile()).Concat(Verify.References.Where(reference => reference.Display!.StartsWith("System", StringComparison.Ordinal))));

    public CSharpCompilation Compilation { get; }

    /// <summary>All overloads of a member, given as <c>Namespace.Outer+Type`1.Member</c>; a property is its setter.</summary>
    public IReadOnlyList<IMethodSymbol> Find(IEnumerable<string> assemblies, string name)
    {
        bool isConstructor = name.EndsWith("..ctor", StringComparison.Ordinal);
        int dot = isConstructor ? name.Length - "..ctor".Length : name.LastIndexOf('.');
        string member = name[(dot + 1)..];
        return [.. assemblies
            .Select(assembly => _assemblies.GetValueOrDefault(assembly)?.GetTypeByMetadataName(name[..dot]))
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => Methods(type, member))];
    }

    public IMethodSymbol? FindById(string assembly, string documentationId)
    {
        if (!_assemblies.TryGetValue(assembly, out var symbol))
        {
            return null;
        }

        if (!_byId.TryGetValue(assembly, out var methods))
        {
            _byId[assembly] = methods = Types(symbol.GlobalNamespace)
                .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
                .Where(method => method.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
                .DistinctBy(method => method.GetDocumentationCommentId())
                .ToDictionary(method => method.GetDocumentationCommentId()!);
        }

        return methods.GetValueOrDefault(documentationId);
    }

    public IEnumerable<INamedTypeSymbol> TypesOf(IEnumerable<string> assemblies)
        => assemblies.Select(assembly => _assemblies.GetValueOrDefault(assembly)).OfType<IAssemblySymbol>().SelectMany(assembly => Types(assembly.GlobalNamespace));

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type, string member)
    {
        foreach (var symbol in type.GetMembers(member))
        {
            if (symbol is IMethodSymbol method)
            {
                yield return method;
            }
            else if (symbol is IPropertySymbol { SetMethod: { } setter })
            {
                yield return setter;
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    /// <summary>The SDKs, and the libraries and the web framework whose calls have an effect.</summary>
    public static SdkMembers WithEffects { get; } = new([.. WithDownloads("EffectPackages"), .. WebFramework()]);

    public IEnumerable<MetadataReference> References => Compilation.References;

    private static IEnumerable<MetadataReference> WithDownloads(string packages = "CataloguePackages")
    {
        string folders = typeof(SdkMembers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == packages).Value!;
        var known = Verify.References.Select(reference => Path.GetFileName(reference.Display)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var downloads = folders.Split(';').SelectMany(folder => Directory.GetFiles(LibraryOf(folder), "*.dll")).Where(file => known.Add(Path.GetFileName(file)));
        return [.. Verify.References, .. downloads.Select(file => MetadataReference.CreateFromFile(file))];
    }

    // Beside the runtime that runs this test.
    private static IEnumerable<MetadataReference> WebFramework()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string framework = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(runtime)!)!, "Microsoft.AspNetCore.App");
        string newest = Directory.GetDirectories(framework, "10.*").MaxBy(folder => Version.TryParse(Path.GetFileName(folder), out var version) ? version : new Version())!;
        var known = Verify.References.Select(reference => Path.GetFileName(reference.Display)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Directory.GetFiles(newest, "Microsoft.*.dll").Where(file => known.Add(Path.GetFileName(file))).Select(file => MetadataReference.CreateFromFile(file));
    }

    // The package folder has lower-case names, whatever the case of the id.
    private static string LibraryOf(string package)
    {
        string version = Path.GetFileName(package);
        string folder = Path.GetDirectoryName(package)!;
        string library = Path.Combine(Path.GetDirectoryName(folder)!, Path.GetFileName(folder).ToLowerInvariant(), version, "lib");
        return Frameworks.Select(framework => Path.Combine(library, framework)).First(Directory.Exists);
    }
}
