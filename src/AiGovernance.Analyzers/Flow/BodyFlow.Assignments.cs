using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private AiOutput? Assign(ISimpleAssignmentOperation assignment)
    {
        var output = Evaluate(assignment.Value);
        bool isDecided = output is null && _decider is not null && _state.Gate == HumanGate.None && assignment.Syntax is AssignmentExpressionSyntax;
        Assign(assignment.Target, isDecided ? _decider : output, assignment.Value, isDecided);
        return output;
    }

    private AiOutput? AssignMore(IOperation target, IOperation value)
    {
        var output = value is IIncrementOrDecrementOperation ? null : Evaluate(value);
        bool isDecided = output is null && _state.Gate == HumanGate.None;
        if ((isDecided ? _decider : output) is { } added)
        {
            Assign(target, AiOutput.Join(added, Evaluate(target)), value, isDecided);
        }

        return AiOutput.Join(output, Evaluate(target));
    }

    private AiOutput? Deconstruct(IOperation target, IOperation value)
    {
        var bare = Unwrap(target is IDeclarationExpressionOperation declaration ? declaration.Expression : target);
        if (bare is ITupleOperation targets && Unwrap(value) is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            AiOutput? all = null;
            for (int i = 0; i < targets.Elements.Length; i++)
            {
                all = AiOutput.Join(all, Deconstruct(targets.Elements[i], values.Elements[i]));
            }

            return all;
        }

        var output = Evaluate(value);
        foreach (var element in bare is ITupleOperation tuple ? tuple.Elements.AsEnumerable() : [bare])
        {
            AssignElements(element, value, output);
        }

        return output;
    }

    private void AssignElements(IOperation target, IOperation value, AiOutput? output)
    {
        if (Unwrap(target is IDeclarationExpressionOperation declaration ? declaration.Expression : target) is ITupleOperation inner)
        {
            foreach (var element in inner.Elements)
            {
                AssignElements(element, value, output);
            }
        }
        else
        {
            Assign(target, output, value, isDecided: false);
        }
    }

    private void Assign(IOperation target, AiOutput? output, IOperation value, bool isDecided)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                AssignLocal(local.Local, output, Unwrap(value));
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, output, value, isDecided);
                break;
            case IFlowCaptureReferenceOperation capture when _captures.TryGetValue(capture.Id, out var behind) && behind is not IFlowCaptureReferenceOperation && PlaceOf(behind) is not null:
                Assign(behind, output, value, isDecided);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when !session.IsField(parameter):
                _state.Set(new Place(parameter, null), output);
                if (parameter.RefKind != RefKind.None && session.IsOwnParameter(parameter) && output is not null && !HumanTypes.IsShown(parameter))
                {
                    Report(target.Syntax, LeakKind.PassedOut, parameter.Name, output);
                }

                break;
            case IDiscardOperation:
                break;
            default:
                AssignMember(target, output, value, isDecided);
                break;
        }
    }

    private void AssignLocal(ILocalSymbol local, AiOutput? output, IOperation value)
    {
        var place = new Place(local, null);
        _state.Set(place, null);
        switch (value)
        {
            case IFlowAnonymousFunctionOperation function:
                session.Functions[local] = new Function(function, graph);
                _state.Set(place, output);
                break;
            case ILocalReferenceOperation other when output is not null && !SymbolEqualityComparer.Default.Equals(other.Local, local):
                _state.Copy(other.Local, local);
                if (_state[place] is null)
                {
                    _state.Set(place, output);
                }

                break;
            case IFlowCaptureReferenceOperation capture when output is not null:
                _state.Copy(capture.Id, local);
                if (_state[place] is null)
                {
                    _state.Set(place, output);
                }

                break;
            case ITupleOperation tuple when output is not null && tuple.Type is INamedTypeSymbol { TupleElements: { IsDefault: false } elements } && elements.Length == tuple.Elements.Length:
                for (int i = 0; i < elements.Length; i++)
                {
                    _state.Set(place.To(elements[i].CorrespondingTupleField ?? elements[i]), Evaluate(tuple.Elements[i]));
                }

                break;
            default:
                _state.Set(place, output);
                break;
        }

        if (Behind(value) is IEventReferenceOperation { Event: var raised })
        {
            session.Handlers[local] = raised;
        }

        if (OriginOf(value) is { } origin)
        {
            session.Origins[local] = origin;
        }

        if (Behind(value) is IInvocationOperation { TargetMethod: var method } && (IsQuery(method) || method.IsStatic))
        {
            session.Copies.Add(local);
        }

        if (MemoryBehind(value, out var memory))
        {
            session.Writers[local] = memory;
        }

        // What a call gave is an object that others know, unless it is what the AI said.
        if (output is null && value is IInvocationOperation or IAwaitOperation or IPropertyReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation or IParameterReferenceOperation
            || (value is ILocalReferenceOperation { Local: var from } && session.Borrowed.Contains(from)))
        {
            session.Borrowed.Add(local);
        }
    }
}
