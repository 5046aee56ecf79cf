using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Outlines;

/// <summary>
/// What an expression is whose type the compiler cannot tell because its library is missing: a type argument
/// (<c>GetRequiredService&lt;IChatClient&gt;()</c>), what a factory is named after (<c>GetChatClient(...)</c>), or what a
/// property or variable is. A name counts only where the file imports the SDK that has the type.
/// </summary>
internal sealed class ReceiverNames(Compilation compilation, OutlineAssemblies outlines)
{
    private const int MaximumSteps = 4;

    private readonly Lazy<ImmutableArray<string>> _globalUsings = new(() => compilation.SyntaxTrees
        .SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings)
        .Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
        .Select(directive => directive.Name?.ToString() ?? "")
        .ToImmutableArray());

    public IEnumerable<INamedTypeSymbol> TypesOf(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken)
        => Of(receiver, MaximumSteps, model, cancellationToken).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private IEnumerable<INamedTypeSymbol> Of(ExpressionSyntax expression, int steps, SemanticModel model, CancellationToken cancellationToken)
    {
        if (steps == 0)
        {
            return [];
        }

        if (model.GetTypeInfo(expression, cancellationToken).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } known)
        {
            return [known, .. known.TypeArguments.OfType<INamedTypeSymbol>().Where(argument => outlines.Declare(argument))];
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, steps, model, cancellationToken);
            case AwaitExpressionSyntax awaited:
                return Of(awaited.Expression, steps, model, cancellationToken);
            case PostfixUnaryExpressionSyntax postfix:
                return Of(postfix.Operand, steps, model, cancellationToken);
            case BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression):
                return Of(either.Left, steps, model, cancellationToken);
            case ConditionalAccessExpressionSyntax conditional:
                return Of(conditional.WhenNotNull, steps, model, cancellationToken);
            case InvocationExpressionSyntax invocation:
                return Called(invocation.Expression, steps, model, cancellationToken);
            case IdentifierNameSyntax variable:
                return Variable(variable, steps, model, cancellationToken);
            case MemberAccessExpressionSyntax access:
                return Named(access.Name.Identifier.ValueText, access);
            case MemberBindingExpressionSyntax binding:
                return Named(binding.Name.Identifier.ValueText, binding);
            default:
                return [];
        }
    }

    private IEnumerable<INamedTypeSymbol> Called(ExpressionSyntax called, int steps, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = called switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] })
        {
            return model.GetTypeInfo(argument, cancellationToken).Type is INamedTypeSymbol type ? [type] : [];
        }

        if (name is null)
        {
            return [];
        }

        if (NameForms.Made(name.Identifier.ValueText) is { } made && Named(made, name) is var found && found.Any())
        {
            return found;
        }

        // A fluent chain gives back what it began with: client.AsBuilder().UseLogging().
        return called is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner } ? Of(inner, steps - 1, model, cancellationToken) : [];
    }

    private IEnumerable<INamedTypeSymbol> Variable(IdentifierNameSyntax variable, int steps, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(variable, cancellationToken).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            return [];
        }

        var made = Of(value, steps - 1, model, cancellationToken).ToList();
        return made.Count > 0 ? made : Named(local.Name, variable);
    }

    private IEnumerable<INamedTypeSymbol> Named(string name, SyntaxNode place)
    {
        var found = outlines.TypesLike(name).ToList();
        return found.Count == 0 ? [] : found.Where(type => IsImported(type, place));
    }

    private bool IsImported(INamedTypeSymbol type, SyntaxNode place)
    {
        string family = NameForms.Family(type.ContainingNamespace.ToDisplayString());
        return place.Ancestors()
            .SelectMany(node => node switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax block => block.Usings,
                _ => default,
            })
            .Select(directive => directive.Name?.ToString() ?? "")
            .Concat(_globalUsings.Value)
            .Select(NameForms.Family)
            .Any(imported => imported == family || imported.StartsWith(family + ".", StringComparison.Ordinal) || (imported.Length > 0 && family.StartsWith(imported + ".", StringComparison.Ordinal)));
    }
}
