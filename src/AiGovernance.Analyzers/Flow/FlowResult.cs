using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>What the analysis of a body gives its caller.</summary>
/// <param name="Returns">The returned values that hold AI output.</param>
/// <param name="Exit">What is known at its end.</param>
internal sealed record FlowResult(IReadOnlyDictionary<SyntaxNode, AiOutput> Returns, FlowState Exit)
{
    public AiOutput? Output => AiOutput.Join(Returns.Values);
}
