using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private readonly Dictionary<CaptureId, IOperation> _captures = [];

    /// <summary>Where a value is kept, or null if no place has it: the result of a call.</summary>
    private Place? PlaceOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => new Place(local.Local, null),
        IParameterReferenceOperation parameter => session.IsField(parameter.Parameter) ? new Place(Place.This, parameter.Parameter) : new Place(parameter.Parameter, null),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => new Place(Place.This, null),
        IFlowCaptureReferenceOperation capture => _captures.TryGetValue(capture.Id, out var behind) && PlaceOf(behind) is { } place ? place : new Place(capture.Id, null),
        IFieldReferenceOperation field => Inner(field.Instance, field.Field),
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => PlaceOf(indexer.Instance),
        IPropertyReferenceOperation property when SpeaksForItself(property) => null,
        IPropertyReferenceOperation property => Inner(property.Instance, property.Property),
        IArrayElementReferenceOperation element => PlaceOf(element.ArrayReference),
        IConversionOperation conversion => PlaceOf(conversion.Operand),
        IDeclarationExpressionOperation declaration => PlaceOf(declaration.Expression),
        _ => null,
    };

    // What it holds is not what its object holds: a proposal and a gateway are sources, usage and model are none.
    private bool SpeaksForItself(IPropertyReferenceOperation property)
        => IsProposal(property.Property) || session.TellsOfCall(property.Property) || session.CallAt(property.Syntax, graph.Model) is not null;

    private IOperation? Behind(IOperation? operation)
        => operation is IFlowCaptureReferenceOperation capture && _captures.TryGetValue(capture.Id, out var captured) ? captured : operation;

    private Place? Inner(IOperation? instance, ISymbol member)
        => member.IsStatic ? new Place(Place.Static, member.OriginalDefinition) : PlaceOf(instance)?.To((member as IFieldSymbol)?.CorrespondingTupleField ?? member);
}
