using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>The member and the type around a place, lambdas and local functions left out.</summary>
internal static class Containers
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    public static ISymbol? MemberOf(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetEnclosingSymbol(place.SpanStart, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol;
    }

    public static INamedTypeSymbol? TypeOf(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var member = MemberOf(place, model, cancellationToken);
        return member as INamedTypeSymbol ?? member?.ContainingType;
    }

    public static string Display(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
        => MemberOf(place, model, cancellationToken) switch
        {
            null => "",
            IMethodSymbol { AssociatedSymbol: { } owner } => owner.ToDisplayString(Format),
            { } member => member.ToDisplayString(Format),
        };
}
