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
            foreach (var implemented in Implemented(current))
            {
                yield return implemented.OriginalDefinition;
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        if (member is not (IMethodSymbol or IPropertySymbol or IEventSymbol) || member.ContainingType is not { } type)
        {
            yield break;
        }

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers())
            {
                if (candidate.Kind == member.Kind
                    && MayImplement(member.Name, candidate.Name)
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                {
                    yield return candidate;
                }
            }
        }
    }

    // An explicit implementation is named "Namespace.IContract.Member".
    private static bool MayImplement(string member, string contract)
        => member.Length == contract.Length ? member == contract : member.EndsWith("." + contract, StringComparison.Ordinal);
}
