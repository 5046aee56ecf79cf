using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private AiOutput? EvaluateMatch(IIsPatternOperation match)
    {
        var output = Evaluate(match.Value);
        if (Behind(match.Value) is IEventReferenceOperation { Event: var raised } && DeclaredBy(match.Pattern) is ILocalSymbol handlers)
        {
            session.Handlers[handlers] = raised;
        }

        if (output is not null)
        {
            foreach (var declared in match.Pattern.DescendantsAndSelf().Select(DeclaredBy).OfType<ILocalSymbol>())
            {
                _state.Set(new Place(declared, null), output);
            }
        }

        return TestsPresence(match.Pattern) ? null : output;

        static ISymbol? DeclaredBy(IOperation pattern) => pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            IListPatternOperation list => list.DeclaredSymbol,
            _ => null,
        };
    }

    // "is null", "is not null", "is { } x", "is Order order", "is { Length: > 0 }".
    private static bool TestsPresence(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: null },
        INegatedPatternOperation negated => TestsPresence(negated.Pattern),
        IDeclarationPatternOperation or ITypePatternOperation or IDiscardPatternOperation => true,
        IRecursivePatternOperation recursive => recursive.DeconstructionSubpatterns.IsEmpty
            && recursive.PropertySubpatterns.All(part => (part.Member as IPropertyReferenceOperation)?.Property.Name is nameof(string.Length) || TestsPresence(part.Pattern)),
        _ => false,
    };

    private AiOutput? EvaluateBinary(IBinaryOperation binary)
    {
        var output = AiOutput.Join(Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
        return binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && (TellsNothing(binary.LeftOperand) || TellsNothing(binary.RightOperand))
            || (IsZero(binary.RightOperand) && IsCountOfParts(Behind(Unwrap(binary.LeftOperand))))
                ? null
                : output;

        static bool IsZero(IOperation operand) => Unwrap(operand).ConstantValue is { HasValue: true, Value: 0 };

        // Which task came first is not what it gave.
        static bool TellsNothing(IOperation operand)
            => Unwrap(operand) is var bare && (bare.ConstantValue is { HasValue: true, Value: null } || (bare.Type is { } type && IsTask(type)));
    }

    // completion.Content.Count: whether there is an answer, not what it says.
    private bool IsCountOfParts(IOperation? count)
        => count is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted } && Behind(Unwrap(counted)) is IPropertyReferenceOperation { Property: var parts } && session.IsOfAi(parts.ContainingType);

    private static bool IsTask(ITypeSymbol type) => type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };
}
