using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Finds addresses of AI services in string constants: whole, composed of constants, or only the path of a known protocol
/// where it reaches an HTTP client. Text comes first: nothing is bound for a string that cannot be an address.
/// </summary>
internal sealed class AiEndpointFinder(AiEndpoints endpoints, Gateways gateways, AiTargets targets, ScopeResolver scopes, StringUse use)
{
    /// <summary>The endpoint whose address is the string <paramref name="text"/>, or null.</summary>
    public AiCall? Find(SyntaxToken text, SemanticModel model, CancellationToken cancellationToken)
    {
        string address = text.ValueText;
        if (text.Parent is not { } node || IsCompared(node))
        {
            return null;
        }

        if (endpoints.Find(address) is { } endpoint)
        {
            return use.IsConfiguration(node, model, cancellationToken) ? null : Call(node, text.GetLocation(), address, endpoint, model, cancellationToken);
        }

        return endpoints.FindProtocol(address) is { } protocol && !HasEarlierPart(node) && use.ReachesHttp(node, model, cancellationToken)
            ? Call(node, text.GetLocation(), address, protocol, model, cancellationToken)
            : null;
    }

    /// <summary>The endpoint whose address is composed of several constants, none of which is an address by itself.</summary>
    public AiCall? FindComposed(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (IsPart(expression)
            || IsCompared(expression)
            || !ComposedText.MayBeAddress(expression)
            || ComposedText.Read(expression, model, cancellationToken) is not { } parts
            || parts.Exists(part => endpoints.Find(part) is not null))
        {
            return null;
        }

        string address = string.Concat(parts);
        return endpoints.Find(address) is { } endpoint && !use.IsConfiguration(expression, model, cancellationToken)
            ? Call(expression, expression.GetLocation(), address, endpoint, model, cancellationToken)
            : null;
    }

    private AiCall Call(SyntaxNode node, Location location, string address, AiEndpoint endpoint, SemanticModel model, CancellationToken cancellationToken) => new(
        location,
        address.Trim(),
        endpoint.Provider,
        endpoint.Kind,
        endpoint.IsProtocol ? null : endpoint.Provider,
        Containers.Display(node, model, cancellationToken),
        scopes.Resolve(node, model, cancellationToken))
    {
        IsEndpoint = true,
        Host = endpoint.IsProtocol ? null : HostName.Of(address),
        IsInGateway = gateways.Enclose(node, model, cancellationToken),
        IsInAdapter = targets.ClientRule(Containers.TypeOf(node, model, cancellationToken)) is not null,
    };

    // url.StartsWith("http://localhost:11434"): the code asks what an address is, and sends nothing to it.
    private static bool IsCompared(SyntaxNode text) => text.Parent switch
    {
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.EqualsExpression) || binary.IsKind(SyntaxKind.NotEqualsExpression),
        ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } }
            => method is "Contains" or "StartsWith" or "EndsWith" or "Equals" or "IndexOf" or "Equal" or "AreEqual",
        _ => false,
    };

    private static bool IsPart(ExpressionSyntax expression)
        => expression.Parent is ParenthesizedExpressionSyntax or InterpolationSyntax || expression.Parent.IsKind(SyntaxKind.AddExpression);

    // One address, one finding: an interpolated string may name the path in two pieces.
    private bool HasEarlierPart(SyntaxNode node)
    {
        if (node is not InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole })
        {
            return false;
        }

        foreach (var content in whole.Contents)
        {
            if (content == node)
            {
                return false;
            }

            if (content is InterpolatedStringTextSyntax { TextToken.ValueText: var earlier } && (endpoints.FindProtocol(earlier) is not null || endpoints.Find(earlier) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
