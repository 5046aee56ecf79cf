using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    // What a human has said where a condition holds, or does not.
    private HumanGate GateBehind(IOperation? condition, bool holds)
    {
        if (condition is IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IRecursivePatternOperation negated } })
        {
            return GateBehind(ValueAskedFor(negated), !holds);
        }

        var member = condition switch
        {
            IPropertyReferenceOperation property => property.Property,
            IInvocationOperation call => call.TargetMethod,
            IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } => ValueAskedFor(pattern),
            _ => (ISymbol?)null,
        };
        return GateBehind(member, holds);
    }

    private HumanGate GateBehind(ISymbol? member, bool holds)
        => member is not null && holds && session.Human.IsApproved(member) ? HumanGate.Approved
            : !HumanTypes.AsksForValue(member) || _state.Gate == HumanGate.Approved ? _state.Gate
            : holds ? HumanGate.Decided
            : HumanGate.None;

    // "is { HasValue: true }"
    private static ISymbol? ValueAskedFor(IRecursivePatternOperation pattern)
        => pattern.PropertySubpatterns.FirstOrDefault(part => part.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } })?.Member is IPropertyReferenceOperation { Property: var property }
            ? property
            : null;
}
