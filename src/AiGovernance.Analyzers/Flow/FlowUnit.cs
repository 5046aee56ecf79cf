using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Flow;

/// <summary>
/// What AI output must not leave: the member around a place, or the lambda or local function around it that names a use
/// case itself.
/// </summary>
/// <param name="Body">The declaration whose control flow is analysed.</param>
/// <param name="Function">The lambda or local function within it, or null for all of it.</param>
internal sealed record FlowUnit(SyntaxNode Body, SyntaxNode? Function)
{
    public SyntaxNode Syntax => Function ?? Body;

    /// <summary>The unit around a place, or null where no body is: in the initializer of a field.</summary>
    public static FlowUnit? Around(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode? function = null;
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case LambdaExpressionSyntax { AttributeLists.Count: > 0 } or LocalFunctionStatementSyntax { AttributeLists.Count: > 0 }:
                    function ??= HasUseCase(node, model, cancellationToken) ? node : null;
                    break;
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax:
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax }:
                    return new FlowUnit(node, function);
                case BaseTypeDeclarationSyntax or BaseFieldDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The method, accessor, lambda or local function, or null for top-level statements.</summary>
    public IMethodSymbol? Symbol(SemanticModel model, CancellationToken cancellationToken) => Syntax switch
    {
        LambdaExpressionSyntax lambda => model.GetSymbolInfo(lambda, cancellationToken).Symbol as IMethodSymbol,
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => (model.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
        CompilationUnitSyntax unit => model.GetDeclaredSymbol(unit, cancellationToken),
        _ => model.GetDeclaredSymbol(Syntax, cancellationToken) as IMethodSymbol,
    };

    private static bool HasUseCase(SyntaxNode function, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = function is LambdaExpressionSyntax ? model.GetSymbolInfo(function, cancellationToken).Symbol : model.GetDeclaredSymbol(function, cancellationToken);
        return symbol is not null && !Attributes.UseCaseIds(symbol.GetAttributes()).IsEmpty;
    }
}
