using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>What the lambdas among the arguments of a call return of AI output.</summary>
internal sealed record Functions(ImmutableDictionary<SyntaxNode, AiOutput> Returns)
{
    public static readonly Functions None = new(ImmutableDictionary<SyntaxNode, AiOutput>.Empty);

    public AiOutput? Output => AiOutput.Join(Returns.Values);

    /// <summary>A lambda's own returns, or, for a method of which only the name is here, that name.</summary>
    public Functions With(IOperation function, FlowResult result)
        => result.Output is not { } output
            ? this
            : function.Kind == OperationKind.MethodReference
                ? new Functions(Returns.SetItem(function.Syntax, output))
                : new Functions(Returns.SetItems(result.Returns));
}
