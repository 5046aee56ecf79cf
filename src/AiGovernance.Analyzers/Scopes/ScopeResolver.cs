using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>
/// Finds the use cases that govern a place in code. The nearest wins: lambda or local function, member, containing types
/// from the inside out, what these override, implement or derive from, <c>.editorconfig</c>, assembly, build property.
/// </summary>
internal sealed class ScopeResolver(Compilation compilation, AnalyzerConfigOptionsProvider options)
{
    private const string EditorConfigKey = "ai_governance.use_case";
    private const string BuildProperty = "build_property.AiGovernanceUseCase";

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _declared = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _inherited = new(SymbolEqualityComparer.Default);

    public UseCaseScope Resolve(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbols = new List<ISymbol>();
        foreach (var node in place.AncestorsAndSelf())
        {
            if (DeclaredSymbol(node, place, model, cancellationToken) is not { } symbol)
            {
                continue;
            }

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

    private static ISymbol? DeclaredSymbol(SyntaxNode node, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case LambdaExpressionSyntax lambda:
                return lambda.AttributeLists.Count == 0 ? null : model.GetSymbolInfo(lambda, cancellationToken).Symbol;
            case LocalFunctionStatementSyntax local:
                return local.AttributeLists.Count == 0 ? null : model.GetDeclaredSymbol(local, cancellationToken);
            case BaseFieldDeclarationSyntax field:
                var variable = field.Declaration.Variables.FirstOrDefault(v => v.Span.Contains(place.Span)) ?? field.Declaration.Variables.First();
                return model.GetDeclaredSymbol(variable, cancellationToken);
            case BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax:
                return null;
            case AccessorDeclarationSyntax or MemberDeclarationSyntax:
                return model.GetDeclaredSymbol(node, cancellationToken);
            default:
                return null;
        }
    }

    private ImmutableArray<string> IdsOn(ISymbol symbol)
        => _declared.GetOrAdd(symbol, static s => UseCaseAttributes.IdsIn(s.GetAttributes()));

    // Overridden and implemented members for members, base types and interfaces for types.
    private ImmutableArray<string> Inherited(ISymbol symbol)
    {
        foreach (var ancestor in symbol is INamedTypeSymbol type ? BasesOf(type) : Contracts.OverriddenOrImplemented(symbol))
        {
            var ids = IdsOn(ancestor);
            if (!ids.IsEmpty)
            {
                return ids;
            }
        }

        return ImmutableArray<string>.Empty;
    }

    private static IEnumerable<ISymbol> BasesOf(INamedTypeSymbol type)
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
