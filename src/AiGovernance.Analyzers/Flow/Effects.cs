using System.Collections.Concurrent;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

/// <summary>Tells which calls of libraries act outside the program. Each member is judged once.</summary>
internal sealed class Effects(EffectCatalogue catalogue)
{
    private readonly ConcurrentDictionary<ISymbol, EffectRule?> _rules = new(SymbolEqualityComparer.Default);

    /// <summary>The rule for a member, by itself or what it overrides or implements.</summary>
    public EffectRule? RuleFor(ISymbol member)
        => _rules.GetOrAdd(((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition, Find);

    /// <summary>The rule for a call: that of the method, or of what gave the object it is called on.</summary>
    public EffectRule? RuleFor(IInvocationOperation call)
    {
        if (RuleFor(call.TargetMethod) is { } rule)
        {
            return rule.Gives || (rule.NeedsChangingSql && !HasChangingSql(call)) ? null : rule;
        }

        ISymbol? giver = call.Instance switch
        {
            IInvocationOperation { TargetMethod: var method } => method,
            IPropertyReferenceOperation { Property: var property } => property,
            _ => null,
        };
        return giver is not null && RuleFor(giver) is { Gives: true } given ? given : null;
    }

    /// <summary>Whether what is written to such an object stays in the program.</summary>
    public bool IsInMemory(ITypeSymbol? type)
        => type is INamedTypeSymbol named && Contracts.BasesOf(named).Prepend(named).Any(one => Glob.AnyMatches(catalogue.InMemory, MetadataNames.Of(one.OriginalDefinition)));

    private EffectRule? Find(ISymbol member)
    {
        if (member.ContainingType is null)
        {
            return null;
        }

        foreach (var declared in Contracts.OverriddenOrImplemented(member).Prepend(member))
        {
            string type = MetadataNames.Of(declared.ContainingType);
            foreach (var rule in catalogue.Rules)
            {
                if (rule.Matches(type, declared.Name))
                {
                    return rule;
                }
            }
        }

        return null;
    }

    // "insert into ... returning id" is asked for like a query.
    private bool HasChangingSql(IInvocationOperation call)
        => call.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: string sql }
            && catalogue.ChangingSql.Any(word => sql.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)));
}
