using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Outlines;

/// <summary>
/// The outlines among the references of a compilation: assemblies that stand in for SDKs which are not on this machine. A
/// compiler has none.
/// </summary>
internal sealed class OutlineAssemblies
{
    private readonly ImmutableHashSet<ISymbol> _assemblies;
    private readonly Lazy<ILookup<string, INamedTypeSymbol>> _types;
    private readonly Lazy<ILookup<string, IMethodSymbol>> _extensions;

    public OutlineAssemblies(Compilation compilation)
    {
        _assemblies = compilation.References
            .OfType<CompilationReference>()
            .Where(reference => reference.Compilation.SyntaxTrees.FirstOrDefault()?.FilePath == SdkOutlines.FilePath)
            .Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<ISymbol>()
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        _types = new Lazy<ILookup<string, INamedTypeSymbol>>(() => All().ToLookup(type => NameForms.Core(type.Name), StringComparer.OrdinalIgnoreCase));
        _extensions = new Lazy<ILookup<string, IMethodSymbol>>(() => All()
            .Where(type => type.IsStatic)
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .ToLookup(method => method.Name, StringComparer.Ordinal));
    }

    public bool Any => !_assemblies.IsEmpty;

    public bool Declare(ISymbol symbol) => Any && symbol.ContainingAssembly is { } assembly && _assemblies.Contains(assembly);

    /// <summary>The types whose name says the same, apart from what SDKs put around it (<c>IMessageService</c>, <c>Messages</c>).</summary>
    public IEnumerable<INamedTypeSymbol> TypesLike(string name) => _types.Value[NameForms.Core(name)];

    /// <summary>The extension methods of a name that a type can have.</summary>
    public IEnumerable<IMethodSymbol> ExtensionsOf(INamedTypeSymbol type, string name)
        => _extensions.Value[name].Where(method => SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type.OriginalDefinition, type.OriginalDefinition));

    private IEnumerable<INamedTypeSymbol> All() => _assemblies.Cast<IAssemblySymbol>().SelectMany(assembly => TypesIn(assembly.GlobalNamespace));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
        => container.GetTypeMembers().Concat(container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(TypesIn));
}
