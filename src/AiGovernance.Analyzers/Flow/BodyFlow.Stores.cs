using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private void AssignMember(IOperation target, AiOutput? output, IOperation value, bool isDecided)
    {
        var member = target switch
        {
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            _ => (ISymbol?)null,
        };
        if (HumanTypes.IsShown(member) || HumanTypes.IsShown(member?.ContainingType))
        {
            return;
        }

        if (PlaceOf(target) is not { } place)
        {
            _state.Add(Place.Changed, output);
            return;
        }

        if (output is null)
        {
            if (place is { Root: ILocalSymbol, Member: not null } && target is not IPropertyReferenceOperation { Property.IsIndexer: true })
            {
                _state.Set(place, null);
            }

            return;
        }

        _state.Add(place, output);
        bool isElement = target is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true };
        Store(new Store(place, target.Syntax, member?.Name ?? place.Member?.Name ?? "", isElement, session.IsOfAi(value.Type), isDecided && !IsVerdict(value), isDecided), output);
    }

    // What is kept where others see it has left; what is kept in an object that others hold leaves once it is saved.
    private void Store(Store store, AiOutput output)
    {
        switch (store.Place.Root)
        {
            case var root when root == Place.This || root == Place.Static:
                // The state of the AI's own conversation goes back to the AI. A flag set on the way is no effect yet.
                if (!store.IsDecided && !store.IsOfAi)
                {
                    Report(store.Syntax, LeakKind.Stored, store.Name, output);
                }

                break;
            case IParameterSymbol parameter when session.IsOwnParameter(parameter):
                StoreInParameter(parameter, store, output);
                break;
            case ILocalSymbol local when session.Borrowed.Contains(local) && (store.Place.Member is not null || (store.IsElement && !session.Copies.Contains(local))):
                _state.Add(Place.Changed, output);
                if (session.Origins.TryGetValue(local, out var origin))
                {
                    _state.Add(new Place(origin, null), output);
                    StoreInParameter(origin, store, output);
                }

                break;
            case IParameterSymbol:
                _state.Add(Place.Changed, output);
                break;
        }
    }

    private void StoreInParameter(IParameterSymbol parameter, Store store, AiOutput output)
    {
        if (!store.IsVague && !store.IsOfAi && !session.IsOfAi(parameter.Type) && !HumanTypes.IsShown(parameter))
        {
            Report(store.Syntax, LeakKind.Stored, store.Name, output);
        }
    }

    private void Report(SyntaxNode syntax, LeakKind kind, string target, AiOutput source)
    {
        if (_state.Gate < (kind == LeakKind.Decided ? HumanGate.Decided : HumanGate.Approved))
        {
            report(new Leak(syntax.GetLocation(), kind, target, source));
        }
    }
}
