using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>
/// Finds the use cases that govern a place in code. The nearest wins: lambda or local function, member, containing types
/// from the inside out, what these override, implement or derive from, <c>.editorconfig</c>, assembly, build property.
/// A private member for which none of these speaks has the use cases of everything that refers to it.
/// </summary>
internal sealed class ScopeResolver(Compilation compilation, AnalyzerConfigOptionsProvider options, Gateways gateways)
{
    private const string EditorConfigKey = "ai_governance.use_case";
    private const string BuildProperty = "build_property.AiGovernanceUseCase";

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _declared = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _inherited = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, UseCaseScope> _throughCallers = new(SymbolEqualityComparer.Default);

    public UseCaseScope Resolve(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var own = OwnScope(place, model, cancellationToken);
        return own.IsEmpty && Enclosing.PrivateMember(place, model, cancellationToken) is { } helper
            ? _throughCallers.GetOrAdd(helper, member => ThroughCallers(member, cancellationToken))
            : own;
    }

    private UseCaseScope OwnScope(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbols = new List<ISymbol>();
        foreach (var symbol in Enclosing.Symbols(place, model, cancellationToken))
        {
            var ids = IdsOn(symbol);
            if (!ids.IsEmpty)
            {
                return new UseCaseScope(ids, IsAttribute: true);
            }

            symbols.Add(symbol);
        }

        foreach (var symbol in symbols)
        {
            var ids = _inherited.GetOrAdd(symbol, Inherited);
            if (!ids.IsEmpty)
            {
                return new UseCaseScope(ids, IsAttribute: true);
            }
        }

        if (Configured(options.GetOptions(place.SyntaxTree), EditorConfigKey) is { } file)
        {
            return file;
        }

        var onAssembly = IdsOn(compilation.Assembly);
        return !onAssembly.IsEmpty
            ? new UseCaseScope(onAssembly, IsAttribute: true)
            : Configured(options.GlobalOptions, BuildProperty) ?? UseCaseScope.None;
    }

    // One place without a use case leaves the helper without.
    private UseCaseScope ThroughCallers(ISymbol helper, CancellationToken cancellationToken)
    {
        var ids = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        bool isAttribute = true;
        return References.AllReach(helper, compilation, Accept, cancellationToken) && ids.Count > 0 ? new UseCaseScope(ids.ToImmutableArray(), isAttribute) : UseCaseScope.None;

        bool Accept(Reference reference)
        {
            var scope = OwnScope(reference.Name, reference.Model, cancellationToken);
            ids.UnionWith(scope.Ids);
            isAttribute &= scope.IsEmpty || scope.IsAttribute;
            return !scope.IsEmpty || gateways.EncloseDirectly(reference.Name, reference.Model, cancellationToken);
        }
    }

    private ImmutableArray<string> IdsOn(ISymbol symbol)
        => _declared.GetOrAdd(symbol, static s => Attributes.UseCaseIds(s.GetAttributes()));

    // Overridden and implemented members for members, base types and interfaces for types.
    private ImmutableArray<string> Inherited(ISymbol symbol)
    {
        foreach (var ancestor in symbol is INamedTypeSymbol type ? Contracts.BasesOf(type) : Contracts.OverriddenOrImplemented(symbol))
        {
            var ids = IdsOn(ancestor);
            if (!ids.IsEmpty)
            {
                return ids;
            }
        }

        return ImmutableArray<string>.Empty;
    }

    private static UseCaseScope? Configured(AnalyzerConfigOptions options, string key)
    {
        if (!options.TryGetValue(key, out string? value) || string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var ids = value.Split(',').Select(id => id.Trim()).Where(id => id.Length > 0).ToImmutableArray();
        return ids.IsEmpty ? null : new UseCaseScope(ids, IsAttribute: false);
    }
}
