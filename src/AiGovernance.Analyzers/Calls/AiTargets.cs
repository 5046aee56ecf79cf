using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Outlines;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Tells whether a symbol is an AI call: a catalogued member, what overrides or implements one, a gateway of the
/// organisation, or an own extension that sends through a client's pipeline. Each symbol is judged once.
/// </summary>
internal sealed class AiTargets
{
    private readonly AiCallRules _rules;
    private readonly Gateways _gateways;
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, AiTarget?> _targets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, AiCallRule?> _clients = new(SymbolEqualityComparer.Default);
    private readonly Func<string, bool> _isCatalogued;
    private readonly Func<ISymbol, AiTarget?> _find;

    public AiTargets(Compilation compilation, AiCatalogue catalogue, Gateways gateways, CancellationToken cancellationToken)
    {
        _rules = catalogue.CallsIn(compilation.ReferencedAssemblyNames.Select(name => name.Name).Append(compilation.AssemblyName ?? ""));
        _gateways = gateways;
        Outlines = new OutlineAssemblies(compilation);
        Extensions = KnowsSdks ? new PipelineExtensions(compilation, cancellationToken) : PipelineExtensions.None;
        _isCatalogued = name => _gateways.HasName(name) || Extensions.HasName(name) || _rules.HasMember(name);
        _find = Find;
    }

    /// <summary>False if no catalogued SDK is referenced and there is no gateway: then no name needs to be looked at.</summary>
    public bool Any => KnowsSdks || _gateways.Any;

    public bool KnowsSdks => !_rules.IsEmpty;

    public PipelineExtensions Extensions { get; }

    public OutlineAssemblies Outlines { get; }

    public bool HasName(string name) => _names.GetOrAdd(name, _isCatalogued);

    public AiTarget? Of(ISymbol symbol)
        => _targets.GetOrAdd(((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition, _find);

    /// <summary>As <see cref="Of(ISymbol)"/>, where a base type's method fulfils an interface of the receiver only.</summary>
    public AiTarget? Of(ISymbol symbol, ITypeSymbol? receiver)
    {
        if (Of(symbol) is { } target)
        {
            return target;
        }

        return symbol is IMethodSymbol && receiver is INamedTypeSymbol type && !SymbolEqualityComparer.Default.Equals(type, symbol.ContainingType)
            ? Contracts.Implemented(symbol, type).Select(Of).FirstOrDefault(found => found is not null)
            : null;
    }

    /// <summary>The rule that makes a type a known AI client, by its own name or by what it derives from or implements.</summary>
    public AiCallRule? ClientRule(ITypeSymbol? type)
        => type is INamedTypeSymbol named ? _clients.GetOrAdd(named.OriginalDefinition, FindClient) : null;

    /// <summary>The rule for the type itself, not for what it derives from.</summary>
    public AiCallRule? OwnClientRule(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly is not { } assembly || _rules.Of(assembly.Name) is not { Count: > 0 } rules)
        {
            return null;
        }

        string name = MetadataNames.Of(type);
        return rules.FirstOrDefault(rule => Glob.AnyMatches(rule.Types, name));
    }

    /// <summary>The type a call speaks to: for an extension method the one it extends.</summary>
    public static INamedTypeSymbol? AbstractionOf(ISymbol member)
        => member is IMethodSymbol { IsExtensionMethod: true } method ? method.Parameters[0].Type.OriginalDefinition as INamedTypeSymbol : member.ContainingType?.OriginalDefinition;

    /// <summary>As the caller writes it.</summary>
    public static string Display(ISymbol member) => (AbstractionOf(member)?.Name ?? member.ContainingType.Name) + "." + member.Name;

    private AiCallRule? FindClient(ISymbol symbol)
    {
        var type = (INamedTypeSymbol)symbol;
        return OwnClientRule(type) ?? Contracts.BasesOf(type).Select(OwnClientRule).FirstOrDefault(rule => rule is not null);
    }

    // A rule names a member where it is first declared: what overrides or implements that member is the same call.
    private AiTarget? Find(ISymbol symbol)
    {
        if (symbol is IMethodSymbol method)
        {
            if (RuleFor(method) is { } own)
            {
                return Catalogued(own, method, method);
            }

            foreach (var contract in Contracts.OverriddenOrImplemented(method).Concat(OutlinedContracts(method)))
            {
                if (contract is IMethodSymbol declared && RuleFor(declared) is { } rule)
                {
                    return Catalogued(rule, declared, method);
                }
            }

            if (Extensions.ClientOf(method) is { } client && ClientRule(client) is { } extended)
            {
                return Catalogued(extended, method, method);
            }
        }

        return symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol && _gateways.IsCalledBy(symbol)
            ? new AiTarget(Display(symbol), symbol.ContainingType.ToDisplayString(), "other", null, symbol.ContainingType.OriginalDefinition, ImmutableArray<string>.Empty, ImmutableArray.Create(MetadataNames.Of(symbol.ContainingType)))
            : null;
    }

    // An outline does not know parameters: what has the name of its member fulfils it.
    private IEnumerable<ISymbol> OutlinedContracts(IMethodSymbol method)
        => Outlines.Any && method.ContainingType is { } type
            ? Contracts.BasesOf(type).Where(Outlines.Declare).SelectMany(contract => contract.GetMembers(method.Name.Substring(method.Name.LastIndexOf('.') + 1)))
            : [];

    /// <summary>What is known of a call that goes through <paramref name="client"/> without a catalogued member.</summary>
    public static AiTarget Through(INamedTypeSymbol client, AiCallRule rule, IMethodSymbol method)
        => new(client.Name + "." + method.ContainingType.Name + "." + method.Name, rule.Sdk.Name, rule.Kind, rule.Sdk.Provider, Abstraction: null, Packages(rule, client), ImmutableArray.Create(MetadataNames.Of(client)));

    private AiTarget Catalogued(AiCallRule rule, IMethodSymbol declared, IMethodSymbol called)
    {
        var abstraction = AbstractionOf(declared);
        var types = new[] { abstraction, AbstractionOf(called), called.ContainingType }
            .OfType<INamedTypeSymbol>().Select(MetadataNames.Of).Distinct().ToImmutableArray();
        return new AiTarget(Display(called), rule.Sdk.Name, rule.Kind, rule.Sdk.Provider, abstraction, Packages(rule, called.ContainingType), types)
        {
            IsByName = Outlines.Declare(declared),
        };
    }

    private static ImmutableArray<string> Packages(AiCallRule rule, INamedTypeSymbol type)
        => new[] { type.ContainingAssembly?.Name, rule.Sdk.Name }.Concat(rule.Sdk.Packages).Concat(rule.Sdk.Assemblies).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();

    private AiCallRule? RuleFor(IMethodSymbol method)
        => method.ContainingType is { } type && method.ContainingAssembly is { } assembly && _rules.HasMember(method.Name)
            ? _rules.Find(assembly.Name, MetadataNames.Of(type), method.Name)
            : null;
}
