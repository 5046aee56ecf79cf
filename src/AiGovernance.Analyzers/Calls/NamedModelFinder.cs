using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Finds where code names a model or deployment by a constant: an argument for an SDK's parameter of such a name, or an
/// SDK's option. What is not a constant, or not said to an SDK, is not guessed.
/// </summary>
internal sealed class NamedModelFinder(AiCatalogue catalogue, ScopeResolver scopes)
{
    private static readonly HashSet<string> Options = new(StringComparer.Ordinal)
    {
        "Model", "ModelId", "ModelName", "DefaultModel", "DefaultModelId", "Deployment", "DeploymentName", "SelectedModel",
    };

    private static readonly string[] CreatedTypes = ["Client", "Options", "Service", "Generator", "Agent", "Settings", "Request", "Params"];

    private static readonly string[] Factories = ["Add", "As", "Create", "Use", "With"];

    public NamedModel? FindOption(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
        => assignment.Left switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        } is { } option
            && Options.Contains(option)
            && Constant(assignment.Right, model, cancellationToken) is { } value
            && IsOfSdk(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol)
            ? new NamedModel(assignment.Right.GetLocation(), value, IsDeployment(option), scopes.Resolve(assignment, model, cancellationToken))
            : null;

    public NamedModel? FindArgument(ExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = call switch
        {
            InvocationExpressionSyntax invocation => MayName(invocation) ? invocation.ArgumentList : null,
            BaseObjectCreationExpressionSyntax creation => MayName(creation) ? creation.ArgumentList : null,
            _ => null,
        };
        if (arguments is null
            || !arguments.Arguments.Any(argument => argument.Expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || !IsOfSdk(method))
        {
            return null;
        }

        NamedModel? deployment = null;
        for (int i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            string? parameter = argument.NameColon?.Name.Identifier.ValueText ?? (i < method.Parameters.Length ? method.Parameters[i].Name : null);
            if (parameter is null || !NamesModel(parameter) || Constant(argument.Expression, model, cancellationToken) is not { } value)
            {
                continue;
            }

            var named = new NamedModel(argument.Expression.GetLocation(), value, IsDeployment(parameter), scopes.Resolve(call, model, cancellationToken));
            if (!named.IsDeployment)
            {
                return named;
            }

            deployment ??= named;
        }

        return deployment;
    }

    private static bool IsDeployment(string name) => name.IndexOf("deployment", StringComparison.OrdinalIgnoreCase) >= 0;

    private bool IsOfSdk(ISymbol? symbol) => symbol?.ContainingAssembly is { } assembly && catalogue.IsOfSdk(assembly.Name);

    private static bool MayName(InvocationExpressionSyntax invocation)
    {
        string name = invocation.Expression switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => "",
        };
        return (name.StartsWith("Get", StringComparison.Ordinal) && name.EndsWith("Client", StringComparison.Ordinal))
            || Array.Exists(Factories, start => name.StartsWith(start, StringComparison.Ordinal));
    }

    private static bool MayName(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is not ObjectCreationExpressionSyntax { Type: var type })
        {
            return true;
        }

        string name = type switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            _ => "",
        };
        return Array.Exists(CreatedTypes, end => name.EndsWith(end, StringComparison.Ordinal));
    }

    private static bool NamesModel(string parameter)
        => parameter is "model" or "deployment"
            || parameter.EndsWith("modelId", StringComparison.OrdinalIgnoreCase)
            || parameter.EndsWith("modelName", StringComparison.OrdinalIgnoreCase)
            || parameter.EndsWith("deploymentName", StringComparison.OrdinalIgnoreCase)
            || parameter is "defaultModel" or "deploymentOrModelName" or "modelOrDeploymentName";

    private static string? Constant(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
        => expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax
            && model.GetConstantValue(expression, cancellationToken).Value is string { Length: > 0 } value
            ? value
            : null;
}
