using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>What a member fulfils: the members it overrides and the interface members it implements.</summary>
internal static class Contracts
{
    public static IEnumerable<ISymbol> OverriddenOrImplemented(ISymbol member)
    {
        var chain = new List<ISymbol>();
        for (var current = member; current is not null; current = Overridden(current))
        {
            chain.Add(current);
            if (!SymbolEqualityComparer.Default.Equals(current, member))
            {
                yield return current.OriginalDefinition;
            }
        }

        foreach (var current in chain)
        {
            foreach (var implemented in Implemented(current, current.ContainingType))
            {
                yield return implemented.OriginalDefinition;
            }
        }
    }

    /// <summary>The interface members that <paramref name="member"/> implements for <paramref name="type"/>, which may be derived from its own type.</summary>
    public static IEnumerable<ISymbol> Implemented(ISymbol member, INamedTypeSymbol? type)
    {
        if (member is not (IMethodSymbol or IPropertySymbol or IEventSymbol) || type is null)
        {
            yield break;
        }

        // An explicit implementation is named "Namespace.IContract.Member".
        string name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(name))
            {
                if (candidate.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                {
                    yield return candidate;
                }
            }
        }
    }

    /// <summary>The base types of a type, nearest first, then its interfaces.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor.OriginalDefinition;
        }

        foreach (var contract in type.AllInterfaces)
        {
            yield return contract.OriginalDefinition;
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
