using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>
/// The organisation's own wrappers around AI services, marked <c>[AiGateway]</c>: what they call is passed over, and those
/// who call them answer. Nothing but metadata is needed of a gateway in another assembly.
/// </summary>
internal sealed class Gateways
{
    private const string Library = "AiGovernance";

    private readonly Compilation _compilation;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, bool> _isType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _isMember = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _isHelper = new(SymbolEqualityComparer.Default);

    public Gateways(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // Only what references the library can use its attribute: the other assemblies are not opened.
            if (assembly.Name != Library && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == Library)))
            {
                AddNames(assembly.GlobalNamespace);
            }
        }

        if (compilation.GetTypesByMetadataName(Library + "." + Attributes.Gateway).Length > 0)
        {
            AddSourceNames(cancellationToken);
        }
    }

    public bool Any => _names.Count > 0;

    /// <summary>Whether a member of a gateway has this name; only then is it worth binding.</summary>
    public bool HasName(string name) => _names.Contains(name);

    /// <summary>Whether a use of this member is a call of a gateway.</summary>
    public bool IsCalledBy(ISymbol member) => Any && _isMember.GetOrAdd(member.OriginalDefinition, IsMember);

    /// <summary>Whether a place stands inside a gateway, or in a private member that only gateways use.</summary>
    public bool Enclose(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
        => Any && (EncloseDirectly(place, model, cancellationToken)
            || (Enclosing.PrivateMember(place, model, cancellationToken) is { } helper
                && _isHelper.GetOrAdd(helper, member => IsHelper(member, cancellationToken))));

    public bool EncloseDirectly(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!Any)
        {
            return false;
        }

        foreach (var symbol in Enclosing.Symbols(place, model, cancellationToken))
        {
            // Nobody calls a lambda or local function by a name that others see: no gateway.
            if (symbol is INamedTypeSymbol type ? IsType(type) : symbol.ContainingSymbol is INamedTypeSymbol && IsMarked(symbol))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHelper(ISymbol helper, CancellationToken cancellationToken)
        => References.AllReach(helper, _compilation, use => EncloseDirectly(use.Name, use.Model, cancellationToken), cancellationToken);

    private bool IsMember(ISymbol member)
        => IsMarked(member)
            || (member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method
                && method.ContainingType is { } type
                && IsType(type)
                && Sends(method));

    // On the member, on its accessors, or on what it overrides or implements.
    private static bool IsMarked(ISymbol member)
        => HasAttribute(member) || Contracts.OverriddenOrImplemented(member).Any(HasAttribute);

    private static bool HasAttribute(ISymbol member) => Attributes.HasGateway(member) || member switch
    {
        IMethodSymbol { AssociatedSymbol: { } owner } => Attributes.HasGateway(owner),
        IPropertySymbol property => (property.GetMethod is { } getter && Attributes.HasGateway(getter)) || (property.SetMethod is { } setter && Attributes.HasGateway(setter)),
        _ => false,
    };

    private bool IsType(INamedTypeSymbol type) => _isType.GetOrAdd(type.OriginalDefinition, static (ISymbol symbol) =>
        Attributes.HasGateway(symbol)
            || Contracts.BasesOf((INamedTypeSymbol)symbol).Any(Attributes.HasGateway)
            || (symbol.ContainingType is { } outer && Attributes.HasGateway(outer)));

    // A gateway's housekeeping sends nothing: what every object has, disposal, and factories of the gateway itself.
    private static bool Sends(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility == Accessibility.Private && method.MethodKind == MethodKind.Ordinary)
        {
            return false;
        }

        var root = method;
        while (root.OverriddenMethod is { } overridden)
        {
            root = overridden;
        }

        return root.ContainingType.SpecialType != SpecialType.System_Object
            && !(method.Parameters.IsEmpty && method.Name is "Dispose" or "DisposeAsync")
            && !(method.Name is "Equals" or "CompareTo" or "GetEnumerator")
            && !(method.IsStatic && IsOrWraps(method.ReturnType, method.ContainingType));
    }

    private static bool IsOrWraps(ITypeSymbol type, INamedTypeSymbol wanted)
        => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, wanted.OriginalDefinition)
            || type is INamedTypeSymbol { TypeArguments.Length: 1 } generic && SymbolEqualityComparer.Default.Equals(generic.TypeArguments[0].OriginalDefinition, wanted.OriginalDefinition);

    private void AddNames(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                AddNames(inner);
                if (inner is INamedTypeSymbol type && IsType(type))
                {
                    AddMethods(type);
                }
            }
            else if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol or IFieldSymbol && HasAttribute(member))
            {
                _names.Add(member.Name);
            }
        }
    }

    private void AddMethods(INamedTypeSymbol type)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary))
        {
            _names.Add(method.Name);
        }
    }

    // Declarations only, never bodies; bound only where the attribute is written or a marked type may be a base.
    private void AddSourceNames(CancellationToken cancellationToken)
    {
        var withBases = new List<BaseTypeDeclarationSyntax>();
        bool hasMarkedType = Any;
        foreach (var tree in _compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(IsContainer))
            {
                if (node is not MemberDeclarationSyntax member)
                {
                    continue;
                }

                if (member is BaseTypeDeclarationSyntax { BaseList: not null } type)
                {
                    withBases.Add(type);
                }

                if (IsMarked(member))
                {
                    hasMarkedType |= member is BaseTypeDeclarationSyntax;
                    AddDeclared(member);
                }
            }
        }

        foreach (var type in hasMarkedType ? withBases : [])
        {
            AddDeclared(type);
        }

        static bool IsContainer(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
    }

    private void AddDeclared(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                _names.Add(method.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax property:
                _names.Add(property.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                _names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
                break;
            case BaseTypeDeclarationSyntax type when Symbol(type) is { } symbol && IsType(symbol):
                AddMethods(symbol);
                foreach (var nested in symbol.GetTypeMembers())
                {
                    AddMethods(nested);
                }

                break;
        }
    }

    private static bool IsMarked(MemberDeclarationSyntax member)
        => Has(member.AttributeLists)
            || (member is BasePropertyDeclarationSyntax { AccessorList: { } accessors } && accessors.Accessors.Any(accessor => Has(accessor.AttributeLists)));

    private static bool Has(SyntaxList<AttributeListSyntax> lists)
        => lists.Count > 0 && lists.Any(list => list.Attributes.Any(attribute => Attributes.MayBe(attribute, Attributes.Gateway)));

    private INamedTypeSymbol? Symbol(BaseTypeDeclarationSyntax type)
    {
        // A gateway may be declared in any file; there are few of them.
#pragma warning disable RS1030
        return _compilation.GetSemanticModel(type.SyntaxTree).GetDeclaredSymbol(type);
#pragma warning restore RS1030
    }
}
