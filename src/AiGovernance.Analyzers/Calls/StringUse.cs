using System.Collections.Immutable;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Where a string goes: to the configuration of an SDK, to an HTTP client, or elsewhere. It is followed through variables,
/// fields, properties and parameters, a few steps at most.
/// </summary>
internal sealed class StringUse(Compilation compilation, AiCatalogue catalogue)
{
    private const int MaximumSteps = 3;

    private static readonly string[] HttpNamespaces = ["System.Net", "RestSharp", "Flurl", "Refit", "RestEase"];

    private static readonly HashSet<string> HttpAttributes = new(StringComparer.Ordinal)
    {
        "Post", "Get", "Put", "Patch", "Delete", "Head", "Request", "HttpPost", "HttpGet", "HttpPut", "HttpPatch",
        "PostAttribute", "GetAttribute", "PutAttribute", "PatchAttribute", "HttpPostAttribute", "HttpGetAttribute", "BasePath", "HttpHost",
    };

    private enum Destination
    {
        Other,
        Sdk,
        Http,
    }

    /// <summary>
    /// Whether an address is given to an SDK's own client or options, directly or by the only uses of a constant: then the
    /// calls through that client are what counts.
    /// </summary>
    public bool IsConfiguration(SyntaxNode text, SemanticModel model, CancellationToken cancellationToken)
        => Of(text, model, MaximumSteps, cancellationToken) is { Count: > 0 } destinations && destinations.All(destination => destination == Destination.Sdk);

    /// <summary>Whether a string, perhaps as part of a longer one, is sent to by an HTTP client or declared for one.</summary>
    public bool ReachesHttp(SyntaxNode text, SemanticModel model, CancellationToken cancellationToken)
        => Of(text, model, MaximumSteps, cancellationToken).Contains(Destination.Http);

    private List<Destination> Of(SyntaxNode text, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        var value = text;
        while (value.Parent is { } parent)
        {
            switch (parent)
            {
                case ArgumentSyntax { Parent.Parent: { } call } argument:
                    var called = model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;
                    if (Classify(called) is { } known)
                    {
                        return [known];
                    }

                    if (IsAppend(called))
                    {
                        return call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var builder } }
                            ? Follow(model.GetSymbolInfo(builder, cancellationToken).Symbol, steps, cancellationToken)
                            : [Destination.Other];
                    }

                    if (called is null && MayConfigure(call))
                    {
                        return [Destination.Sdk];
                    }

                    if (called is not null && !KeepsText(called))
                    {
                        return Follow(Parameter(called, argument, model, cancellationToken), steps, cancellationToken);
                    }

                    value = call;
                    break;

                case AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute }:
                    return [OfAttribute(attribute, model, cancellationToken)];

                case AssignmentExpressionSyntax assignment when assignment.Right == value:
                    var target = model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol;
                    return Classify(target) is { } set ? [set] : Follow(target, steps, cancellationToken);

                case EqualsValueClauseSyntax { Parent: (VariableDeclaratorSyntax or PropertyDeclarationSyntax) and var declared }:
                    return Follow(model.GetDeclaredSymbol(declared, cancellationToken), steps, cancellationToken);

                case EqualsValueClauseSyntax { Parent: ParameterSyntax parameter }:
                    return Follow(model.GetDeclaredSymbol(parameter, cancellationToken), steps, cancellationToken);

                case ArrowExpressionClauseSyntax { Parent: (PropertyDeclarationSyntax or MethodDeclarationSyntax) and var computed }:
                    return Follow(model.GetDeclaredSymbol(computed, cancellationToken), steps, cancellationToken);

                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Expression == value:
                    var method = model.GetSymbolInfo(invocation, cancellationToken).Symbol;
                    if (Classify(method) is { } extended)
                    {
                        return [extended];
                    }

                    value = invocation;
                    break;

                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return [Destination.Other];

                default:
                    value = parent;
                    break;
            }
        }

        return [Destination.Other];
    }

    private List<Destination> Follow(ISymbol? symbol, int steps, CancellationToken cancellationToken)
    {
        if (symbol is null || steps == 0)
        {
            return [Destination.Other];
        }

        bool isSeenElsewhere = symbol is not (ILocalSymbol or IParameterSymbol) && symbol.DeclaredAccessibility != Accessibility.Private;
        var references = isSeenElsewhere ? References.Anywhere(symbol, compilation, cancellationToken) : References.Near(symbol, compilation, cancellationToken);
        var found = new List<Destination>();
        foreach (var reference in references)
        {
            SyntaxNode expression = reference.Name.Parent is MemberAccessExpressionSyntax access && access.Name == reference.Name ? access : reference.Name;
            if (expression.Parent is InvocationExpressionSyntax invocation && invocation.Expression == expression)
            {
                expression = invocation;
            }

            if (expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression)
            {
                continue;
            }

            found.AddRange(Of(expression, reference.Model, steps - 1, cancellationToken));
        }

        return found;
    }

    private Destination? Classify(ISymbol? symbol)
    {
        if (symbol?.ContainingAssembly is not { } assembly)
        {
            return null;
        }

        if (catalogue.IsOfSdk(assembly.Name))
        {
            return Destination.Sdk;
        }

        string containing = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        return Array.Exists(HttpNamespaces, name => containing == name || containing.StartsWith(name + ".", StringComparison.Ordinal))
            ? Destination.Http
            : null;
    }

    // Where the SDK is missing, the name of its own factory tells: AddOpenAIChatCompletion(..., new Uri("http://localhost:11434")).
    private bool MayConfigure(SyntaxNode call)
        => (call as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            && catalogue.Constructions.Any(site => site.EndpointParameters.Count > 0 && site.Members.Any(member => member.Pattern.StartsWith("Add", StringComparison.Ordinal) && member.IsMatch(name)));

    private Destination OfAttribute(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        string name = (attribute.Name as SimpleNameSyntax ?? (attribute.Name as QualifiedNameSyntax)?.Right)?.Identifier.ValueText ?? "";
        if (HttpAttributes.Contains(name) && attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is InterfaceDeclarationSyntax)
        {
            return Destination.Http;
        }

        return Classify(model.GetSymbolInfo(attribute, cancellationToken).Symbol) == Destination.Sdk ? Destination.Sdk : Destination.Other;
    }

    private static IParameterSymbol? Parameter(IMethodSymbol called, ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        var definition = (called.ReducedFrom ?? called).OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.IsEmpty || argument.Parent is not BaseArgumentListSyntax list)
        {
            return null;
        }

        int offset = called.ReducedFrom is null ? 0 : 1;
        int index = argument.NameColon is { Name.Identifier.ValueText: var name }
            ? definition.Parameters.Select(parameter => parameter.Name).ToImmutableArray().IndexOf(name)
            : list.Arguments.IndexOf(argument) + offset;
        return index >= 0 && index < definition.Parameters.Length ? definition.Parameters[index] : null;
    }

    private static bool IsAppend(IMethodSymbol? method)
        => method is { ContainingType: { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } } }
            && (method.Name.StartsWith("Append", StringComparison.Ordinal) || method.Name == "Insert");

    // Uri, UriBuilder, string.Concat and their like give back what they are given.
    private static bool KeepsText(IMethodSymbol method)
        => method.ContainingType is { Name: "Uri" or "UriBuilder" or "String" or "Path", ContainingNamespace.Name: "System" or "IO" }
            || method.ContainingType?.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration"
            || method.ContainingType?.Name == "ConfigurationBinder";
}
