using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>The declarations around a place in code, from the inside out: what can carry an attribute for it.</summary>
internal static class Enclosing
{
    public static IEnumerable<ISymbol> Symbols(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            if (node is PropertyDeclarationSyntax { Initializer: { } initializer } property
                && initializer.Span.Contains(place.Span)
                && property.AttributeLists.Any(list => list.Target?.Identifier.IsKind(SyntaxKind.FieldKeyword) == true)
                && BackingField(model.GetDeclaredSymbol(property, cancellationToken)) is { } field)
            {
                yield return field;
            }

            if (Declared(node, place, model, cancellationToken) is { } symbol)
            {
                yield return symbol;
            }
        }
    }

    /// <summary>The private method or property around a place, lambdas and local functions included, or null.</summary>
    public static ISymbol? PrivateMember(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = place.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax);
        return declaration is MethodDeclarationSyntax or PropertyDeclarationSyntax
            && model.GetDeclaredSymbol(declaration, cancellationToken) is { DeclaredAccessibility: Accessibility.Private } member
            && member is not (IMethodSymbol { ExplicitInterfaceImplementations.Length: > 0 } or IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 })
            ? member.OriginalDefinition
            : null;
    }

    private static ISymbol? Declared(SyntaxNode node, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case LambdaExpressionSyntax lambda:
                return lambda.AttributeLists.Count == 0 ? null : model.GetSymbolInfo(lambda, cancellationToken).Symbol;
            case LocalFunctionStatementSyntax local:
                return local.AttributeLists.Count == 0 ? null : model.GetDeclaredSymbol(local, cancellationToken);
            case BaseFieldDeclarationSyntax field:
                var variable = field.Declaration.Variables.FirstOrDefault(v => v.Span.Contains(place.Span)) ?? field.Declaration.Variables.FirstOrDefault();
                return variable is null ? null : model.GetDeclaredSymbol(variable, cancellationToken);
            case PrimaryConstructorBaseTypeSyntax { ArgumentList: var arguments } when arguments.Span.Contains(place.Span):
                return model.GetEnclosingSymbol(place.SpanStart, cancellationToken) as IMethodSymbol;
            case BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax:
                return null;
            case AccessorDeclarationSyntax or MemberDeclarationSyntax:
                return model.GetDeclaredSymbol(node, cancellationToken);
            default:
                return null;
        }
    }

    private static IFieldSymbol? BackingField(IPropertySymbol? property)
        => property?.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
