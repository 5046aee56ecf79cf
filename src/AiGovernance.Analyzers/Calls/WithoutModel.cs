using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Calls which only look like those of a model, because the code itself shows what they are made on: a native method
/// (Semantic Kernel), or a pipeline that prepares data (ML.NET). Where it does not show, a call stays a call.
/// </summary>
internal static class WithoutModel
{
    private const string MachineLearning = "Microsoft.ML";
    private const string SemanticKernel = "Microsoft.SemanticKernel";

    // No real pipeline is longer; in half-written code one may even contain itself.
    private const int MaximumLinks = 40;

    private static readonly string[] NativeFunctions = ["CreateFromMethod", "CreateFunctionFromMethod"];

    private static readonly string[] NativePlugins = ["CreateFromObject", "CreateFromType", "CreatePluginFromObject", "CreatePluginFromType", "ImportPluginFromObject", "ImportPluginFromType"];

    private static readonly string[] Preparing = ["Microsoft.ML.Data", "Microsoft.ML.Transforms", "Microsoft.ML.Core"];

    public static bool IsCalledBy(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (name.Parent is not MemberAccessExpressionSyntax { Expression: var receiver, Parent: InvocationExpressionSyntax call })
        {
            return false;
        }

        return name.Identifier.ValueText switch
        {
            "Transform" => IsFitted(receiver, model, cancellationToken),
            "InvokeAsync" or "InvokeStreamingAsync" => IsNative(receiver, model, cancellationToken)
                || (call.ArgumentList.Arguments is [{ Expression: var function }, ..] && IsNative(function, model, cancellationToken)),
            _ => false,
        };
    }

    // Made from a method by itself, or taken from a plug-in that was made from a type: plugin["Sum"].
    private static bool IsNative(ExpressionSyntax function, SemanticModel model, CancellationToken cancellationToken)
        => function is ElementAccessExpressionSyntax { Expression: var plugin }
            ? IsMade(plugin, NativePlugins, model, cancellationToken)
            : IsMade(function, NativeFunctions, model, cancellationToken);

    private static bool IsMade(ExpressionSyntax value, string[] factories, SemanticModel model, CancellationToken cancellationToken)
        => Origin(value, model, cancellationToken) is InvocationExpressionSyntax made
            && model.GetSymbolInfo(made, cancellationToken).Symbol is IMethodSymbol factory
            && Array.IndexOf(factories, factory.Name) >= 0
            && IsIn(factory, SemanticKernel);

    private static bool IsFitted(ExpressionSyntax transformer, SemanticModel model, CancellationToken cancellationToken)
        => Origin(transformer, model, cancellationToken) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fit", Expression: var pipeline } }
            && Prepares(pipeline, MaximumLinks, model, cancellationToken);

    // Every link of estimator.Append(estimator).Append(estimator) by itself: the type of the chain tells its last one only.
    private static bool Prepares(ExpressionSyntax pipeline, int links, SemanticModel model, CancellationToken cancellationToken)
    {
        if (links == 0 || Origin(pipeline, model, cancellationToken) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } made)
        {
            return false;
        }

        if (access.Name.Identifier.ValueText is "Append" or "AppendCacheCheckpoint")
        {
            return Prepares(access.Expression, links - 1, model, cancellationToken)
                && made.ArgumentList.Arguments.All(argument => argument.NameColon is not null || model.GetTypeInfo(argument.Expression, cancellationToken).Type is { TypeKind: TypeKind.Enum } || Prepares(argument.Expression, links - 1, model, cancellationToken));
        }

        return model.GetTypeInfo(made, cancellationToken).Type is INamedTypeSymbol { ContainingAssembly.Name: var assembly } estimator
            && IsIn(estimator, MachineLearning)
            && Array.IndexOf(Preparing, assembly) >= 0
            && !estimator.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.ML.Trainers", StringComparison.Ordinal)
            && estimator.Name is not ("WordEmbeddingEstimator" or "EstimatorChain" or "IEstimator");
    }

    // Where a value was made: at the declaration of the local or the read-only field which holds it.
    private static ExpressionSyntax? Origin(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        while (value is ParenthesizedExpressionSyntax parenthesized)
        {
            value = parenthesized.Expression;
        }

        if (value is InvocationExpressionSyntax)
        {
            return value;
        }

        var holder = model.GetSymbolInfo(value, cancellationToken).Symbol;
        return holder is ILocalSymbol or IFieldSymbol { IsReadOnly: true }
            && holder.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var initial } declaration
            && initial.SyntaxTree == model.SyntaxTree
            && !IsAssigned(declaration)
            ? initial
            : null;
    }

    private static bool IsAssigned(VariableDeclaratorSyntax declaration)
        => declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not (GlobalStatementSyntax or FieldDeclarationSyntax)) is var scope
            && (scope ?? declaration.SyntaxTree.GetRoot()).DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Any(assignment => (assignment.Left as SimpleNameSyntax ?? (assignment.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == declaration.Identifier.ValueText);

    private static bool IsIn(ISymbol symbol, string root)
    {
        string containing = symbol.ContainingNamespace.ToDisplayString();
        return containing == root || containing.StartsWith(root + ".", StringComparison.Ordinal);
    }
}
