using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    // A machine may have written an expression of ten thousand parts: the stack has an end.
    private const int MaximumNesting = 100;

    private int _depth;

    /// <summary>The AI output in a value. What an operation does on the way (assignments, calls) is done.</summary>
    private AiOutput? Evaluate(IOperation? operation)
    {
        if (_depth >= MaximumNesting)
        {
            return null;
        }

        _depth++;
        var output = EvaluateWhole(operation);
        _depth--;

        // A test of what came (is it there?, has it that type?) is none of what it says.
        return operation is IIsNullOperation or IIsTypeOperation or INameOfOperation or ITypeOfOperation or IThrowOperation || session.Human.IsHeld(operation?.Type)
            ? null
            : output;
    }

    private AiOutput? EvaluateWhole(IOperation? operation) => operation switch
    {
        null => null,
        ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation => Read(operation),
        IFieldReferenceOperation field => ReadMember(field, field.Instance, field.Field),
        IPropertyReferenceOperation property => EvaluateProperty(property),
        IFlowCaptureOperation capture => Capture(capture),
        ISimpleAssignmentOperation assignment => Assign(assignment),
        ICompoundAssignmentOperation assignment => AssignMore(assignment.Target, assignment.Value),
        IIncrementOrDecrementOperation increment => AssignMore(increment.Target, increment),
        IDeconstructionAssignmentOperation assignment => Deconstruct(assignment.Target, assignment.Value),
        IAnonymousObjectCreationOperation creation => EvaluateAll(creation.Initializers.Select(initializer => initializer is ISimpleAssignmentOperation assignment ? assignment.Value : initializer)),
        IInvocationOperation call => EvaluateCall(call),
        IDynamicInvocationOperation call => AiOutput.Join(EvaluateAll(call.ChildOperations), session.CallAt(call.Syntax, graph.Model)),
        IObjectCreationOperation creation => EvaluateCreation(creation),
        IDelegateCreationOperation creation => RunFunction(creation.Target, inputs: null)?.Output,
        IFlowAnonymousFunctionOperation function => RunFunction(function, inputs: null)?.Output,
        IMethodReferenceOperation method => RunFunction(method, inputs: null)?.Output,
        IIsPatternOperation match => EvaluateMatch(match),
        IBinaryOperation binary => EvaluateBinary(binary),
        IReturnOperation { Kind: OperationKind.YieldReturn } returned => Yield(returned),
        _ => EvaluateAll(operation.ChildOperations),
    };

    private AiOutput? EvaluateAll(IEnumerable<IOperation> operations)
    {
        AiOutput? output = null;
        foreach (var operation in operations)
        {
            output = AiOutput.Join(output, Evaluate(operation));
        }

        return output;
    }

    // A capture is read for what it captured; only what is written through it goes to the place behind it.
    private AiOutput? Read(IOperation operation) => operation switch
    {
        IFlowCaptureReferenceOperation capture => AiOutput.Join(_state[new Place(capture.Id, null)], ReadBehind(capture)),
        _ => PlaceOf(operation) is { } place ? _state[place] : null,
    };

    private AiOutput? ReadBehind(IFlowCaptureReferenceOperation capture)
        => capture.IsInitialization || !_captures.TryGetValue(capture.Id, out var behind) || behind is IFlowCaptureReferenceOperation || PlaceOf(behind) is not { } place
            ? null
            : _state[place];

    private AiOutput? ReadMember(IOperation reference, IOperation? instance, ISymbol member)
    {
        if (HumanTypes.IsShown(member))
        {
            return null;
        }

        return PlaceOf(reference) is { } place ? _state[place] : Evaluate(instance);
    }

    private AiOutput? EvaluateProperty(IPropertyReferenceOperation property)
    {
        var read = AiOutput.Join(ReadMember(property, property.Instance, property.Property), EvaluateAll(property.Arguments));
        if (session.CallAt(property.Syntax, graph.Model) is { } gateway)
        {
            return gateway;
        }

        if (IsProposal(property.Property))
        {
            return new AiOutput(FlowSession.NameOf(property.Syntax)?.GetLocation() ?? property.Syntax.GetLocation(), HumanTypes.Recommendation + "." + HumanTypes.Proposal);
        }

        if (HumanTypes.IsDecidedValue(property.Property) && _state.Gate == HumanGate.None)
        {
            _state.Gate = HumanGate.Decided;
        }

        bool tellsNothing = session.TellsOfCall(property.Property)
            || (IsTask(property.Property.ContainingType) && property.Property.Name != "Result")
            || (property.Property.Name == nameof(string.Length) && property.Property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array);
        return tellsNothing ? null : read;
    }

    private static bool IsProposal(IPropertySymbol property) => property.Name == HumanTypes.Proposal && HumanTypes.IsRecommendation(property.ContainingType);

    private AiOutput? Capture(IFlowCaptureOperation capture)
    {
        var output = Evaluate(capture.Value) ?? (IsAlternative(capture.Value.Syntax) && _state.Gate == HumanGate.None ? _decider : null);
        _captures[capture.Id] = Unwrap(capture.Value);
        _state.Set(new Place(capture.Id, null), output);
        return output;
    }

    // One of the ways of a ?:, a switch expression, && or ||: which one it is says what decided.
    private static bool IsAlternative(SyntaxNode syntax)
    {
        while (syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.ParenthesizedExpressionSyntax parent)
        {
            syntax = parent;
        }

        return syntax.Parent switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.ConditionalExpressionSyntax conditional => syntax != conditional.Condition,
            Microsoft.CodeAnalysis.CSharp.Syntax.SwitchExpressionArmSyntax arm => syntax == arm.Expression,
            Microsoft.CodeAnalysis.CSharp.Syntax.BinaryExpressionSyntax binary => binary.OperatorToken.ValueText is "&&" or "||",
            _ => false,
        };
    }

    private AiOutput? Yield(IReturnOperation returned)
    {
        if (returned.ReturnedValue is { } value)
        {
            AddReturn(value, Evaluate(value));
        }

        return null;
    }
}
