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
        IDynamicMemberReferenceOperation member => PlaceOf(member.Instance),
        IDynamicIndexerAccessOperation element => PlaceOf(element.Operation),
        _ => null,
    };

    // What it holds is not what its object holds: a proposal and a gateway are sources, usage and model are none.
    private bool SpeaksForItself(IPropertyReferenceOperation property)
        => IsProposal(property.Property) || session.TellsOfCall(property.Property) || session.CallAt(property.Syntax, graph.Model) is not null;

    private IOperation? Behind(IOperation? operation)
        => operation is IFlowCaptureReferenceOperation capture && _captures.TryGetValue(capture.Id, out var captured) ? captured : operation;

    /// <summary>The parameter of the member in which an object was found: itself, a part of it, or an element of it.</summary>
    private IParameterSymbol? OriginOf(IOperation? value) => Behind(value) switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => session.IsOwnParameter(parameter) && !session.IsField(parameter) && HoldsObjects(parameter.Type) ? parameter : null,
        ILocalReferenceOperation local => session.Origins.TryGetValue(local.Local, out var origin) ? origin : null,
        IConversionOperation conversion => OriginOf(conversion.Operand),
        IPropertyReferenceOperation property => HoldsObjects(property.Type) ? OriginOf(property.Instance) : null,
        IFieldReferenceOperation field => OriginOf(field.Instance),
        IArrayElementReferenceOperation element => OriginOf(element.ArrayReference),
        IInvocationOperation { TargetMethod: var method } call when IsQuery(method) || method.ContainingType.AllInterfaces.Prepend(method.ContainingType).Any(type => type.SpecialType is SpecialType.System_Collections_IEnumerable) || method.Name is "GetEnumerator" or "GetAsyncEnumerator"
            => OriginOf(call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
        _ => null,
    };

    // A service or a database is asked, not opened: what it gives is its own.
    private static bool HoldsObjects(ITypeSymbol? type)
        => type is IArrayTypeSymbol or ITypeParameterSymbol
            || (type is INamedTypeSymbol named
                && !Bases(named).Any(one => one.Name is "DbContext" or "IQueryable")
                && (named.TypeKind != TypeKind.Interface || Bases(named).Any(one => one.Name is "IEnumerable" or "IAsyncEnumerable" or "IEnumerator" or "IAsyncEnumerator")));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) => Scopes.Contracts.BasesOf(type).Concat(type.AllInterfaces).Prepend(type);

    private Place? Inner(IOperation? instance, ISymbol member)
        => member.IsStatic ? new Place(Place.Static, member.OriginalDefinition) : PlaceOf(instance)?.To((member as IFieldSymbol)?.CorrespondingTupleField ?? member);
}
