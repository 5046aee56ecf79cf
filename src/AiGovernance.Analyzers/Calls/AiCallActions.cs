using AiGovernance.Analyzers.Catalogue;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Calls;

/// <summary>Connects the finder to a compilation, for the analyzer that warns and for the inventory that counts.</summary>
internal static class AiCallActions
{
    public static void Register(
        CompilationStartAnalysisContext context,
        Action<AiCall, SyntaxNodeAnalysisContext> onCall)
    {
        var finder = new AiCallFinder(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, CompilationCatalogue.Read(context.Options, context.CancellationToken));
        if (finder.KnowsCalls)
        {
            context.RegisterSyntaxNodeAction(
                node => Visit(finder.FindCall((SimpleNameSyntax)node.Node, node.SemanticModel, node.CancellationToken), node),
                SyntaxKind.IdentifierName,
                SyntaxKind.GenericName);
        }

        context.RegisterSyntaxNodeAction(
            node => Visit(finder.FindEndpoint(((LiteralExpressionSyntax)node.Node).Token, node.SemanticModel, node.CancellationToken), node),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression);
        context.RegisterSyntaxNodeAction(
            node => Visit(finder.FindEndpoint(((InterpolatedStringTextSyntax)node.Node).TextToken, node.SemanticModel, node.CancellationToken), node),
            SyntaxKind.InterpolatedStringText);

        void Visit(AiCall? call, SyntaxNodeAnalysisContext node)
        {
            if (call is not null)
            {
                onCall(call, node);
            }
        }
    }
}
