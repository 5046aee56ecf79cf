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
        Store(place, target.Syntax, member?.Name ?? place.Member?.Name ?? "", output, session.IsOfAi(value.Type), isDecided && !IsVerdict(value), isDecided);
    }

    // What is kept where others see it has left; what is kept in an object that others hold leaves once it is saved.
    private void Store(Place place, SyntaxNode syntax, string name, AiOutput output, bool isOfAi, bool isVague, bool isDecided)
    {
        switch (place.Root)
        {
            case var root when root == Place.This || root == Place.Static:
                // The state of the AI's own conversation goes back to the AI. A flag set on the way is no effect yet.
                if (!isDecided && !isOfAi)
                {
                    Report(syntax, LeakKind.Stored, name, output);
                }

                break;
            case IParameterSymbol parameter when session.IsOwnParameter(parameter):
                if (!isVague && !isOfAi && !session.IsOfAi(parameter.Type) && !HumanTypes.IsShown(parameter))
                {
                    Report(syntax, LeakKind.Stored, name, output);
                }

                break;
            case IParameterSymbol:
            case ILocalSymbol local when session.Borrowed.Contains(local) && place.Member is not null:
                _state.Add(Place.Changed, output);
                break;
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
