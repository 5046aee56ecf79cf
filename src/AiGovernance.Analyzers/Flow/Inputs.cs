using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

/// <summary>What a call is given.</summary>
/// <param name="Given">The AI output in its arguments, but for what is shown to a human.</param>
/// <param name="Functions">What the lambdas among them return.</param>
/// <param name="Values">The AI output in each argument.</param>
internal sealed record Inputs(AiOutput? Given, Functions Functions, IReadOnlyDictionary<IArgumentOperation, AiOutput?> Values)
{
    public AiOutput? All => AiOutput.Join(Given, Functions.Output);
}
