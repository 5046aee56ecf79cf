using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>A place that refers to a symbol, with the model to ask about it.</summary>
internal readonly record struct Reference(SimpleNameSyntax Name, SemanticModel Model);

/// <summary>Finds what refers to a symbol, in as little code as the symbol can be seen from. Names come first here too.</summary>
internal static class References
{
    /// <summary>The references to a member within its type (all parts, nested types included), or to a local within its member.</summary>
    public static ImmutableArray<Reference> Near(ISymbol symbol, Compilation compilation, CancellationToken cancellationToken)
        => symbol is ILocalSymbol or IParameterSymbol
            ? In(symbol.ContainingSymbol is null ? [] : Bodies(symbol, cancellationToken), symbol, compilation, cancellationToken)
            : In(symbol.ContainingType?.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellationToken)) ?? [], symbol, compilation, cancellationToken);

    /// <summary>The references to a member in the whole project.</summary>
    public static ImmutableArray<Reference> Anywhere(ISymbol symbol, Compilation compilation, CancellationToken cancellationToken)
        => In(compilation.SyntaxTrees.Select(tree => tree.GetRoot(cancellationToken)), symbol, compilation, cancellationToken);

    /// <summary>
    /// Whether everything that refers to a private member is accepted, directly or through further private members, and
    /// something is. Members that only refer to each other are reached by nobody.
    /// </summary>
    public static bool AllReach(ISymbol helper, Compilation compilation, Func<Reference, bool> accept, CancellationToken cancellationToken)
    {
        bool isReached = false;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { helper };
        var open = new Queue<ISymbol>(seen);
        while (open.Count > 0)
        {
            foreach (var reference in Near(open.Dequeue(), compilation, cancellationToken))
            {
                if (accept(reference))
                {
                    isReached = true;
                }
                else if (Enclosing.PrivateMember(reference.Name, reference.Model, cancellationToken) is not { } caller)
                {
                    return false;
                }
                else if (seen.Add(caller))
                {
                    open.Enqueue(caller);
                }
            }
        }

        return isReached;
    }

    /// <summary>Whether a name stands in <c>nameof</c> or a documentation comment: it is written, not used.</summary>
    public static bool IsOnlyNamed(SimpleNameSyntax name)
        => name.IsPartOfStructuredTrivia() || name.FirstAncestorOrSelf<InvocationExpressionSyntax>(IsNameOf) is not null;

    private static IEnumerable<SyntaxNode> Bodies(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellationToken);

            // A local of top-level statements is seen from all of them.
            yield return declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? declaration.SyntaxTree.GetRoot(cancellationToken);
        }
    }

    private static ImmutableArray<Reference> In(IEnumerable<SyntaxNode> parts, ISymbol symbol, Compilation compilation, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<Reference>();
        foreach (var part in parts)
        {
            SemanticModel? model = null;
            foreach (var name in part.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (name.Identifier.ValueText != symbol.Name || IsOnlyNamed(name))
                {
                    continue;
                }

                // A part of the type in another file has a model of its own; the driver keeps it.
#pragma warning disable RS1030
                model ??= compilation.GetSemanticModel(part.SyntaxTree);
#pragma warning restore RS1030
                var info = model.GetSymbolInfo(name, cancellationToken);
                if (Is(info.Symbol, symbol) || info.CandidateSymbols.Any(candidate => Is(candidate, symbol)))
                {
                    found.Add(new Reference(name, model));
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool Is(ISymbol? found, ISymbol symbol)
        => found is not null
            && SymbolEqualityComparer.Default.Equals(((found as IMethodSymbol)?.ReducedFrom ?? found).OriginalDefinition, symbol.OriginalDefinition);

    private static bool IsNameOf(InvocationExpressionSyntax invocation)
        => invocation is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 };
}
