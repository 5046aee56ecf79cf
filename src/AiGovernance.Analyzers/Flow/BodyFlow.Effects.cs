using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private void Act(IInvocationOperation call, EffectRule? rule, AiOutput? inputs)
    {
        var name = (SyntaxNode?)FlowSession.NameOf(call.Syntax) ?? call.Syntax;
        string target = call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name;
        if (rule is { Adds: true })
        {
            _state.Add(Place.Changed, inputs);
            return;
        }

        if (rule is { WritesChanges: true })
        {
            inputs = _state[Place.Changed];
            _state.Set(Place.Changed, null);
        }

        if (inputs is not null)
        {
            Report(name, LeakKind.Acted, target, inputs);
        }
        else if (_decider is not null)
        {
            Report(name, LeakKind.Decided, target, _decider);
        }
    }

    private bool IsOwnEffect(IMethodSymbol method, IOperation? instance)
        => instance is not IInstanceReferenceOperation and not IObjectCreationOperation
            && !session.IsOfAi(method.ContainingType)
            && session.OwnMethods.ActionOf(method) switch
            {
                OwnAction.Always => true,
                OwnAction.OfService => IsService(instance),
                _ => false,
            };

    // chosen.ForEach(post.Delete): what the name of a method is given with.
    private bool Acts(IMethodReferenceOperation reference)
        => session.Effects.RuleFor(reference.Method) is { Gives: false, NeedsChangingSql: false, Adds: false, WritesChanges: false } || IsOwnEffect(reference.Method, reference.Instance);

    private FlowResult? ActByName(IMethodReferenceOperation reference, AiOutput inputs)
    {
        Report((SyntaxNode?)FlowSession.NameOf(reference.Syntax) ?? reference.Syntax, LeakKind.Acted, reference.Method.ContainingType.Name + "." + reference.Method.Name, inputs);
        return null;
    }

    // An interface, or what the object or its type holds: not an object that was made or found here.
    private bool IsService(IOperation? instance)
        => Behind(instance) is { } bare && (bare.Type is { TypeKind: TypeKind.Interface } || PlaceOf(bare) is { IsShared: true });

    // Who listens to an event, or gave a callback, is not here. What gives something back is asked, and told nothing.
    private void HandOut(IInvocationOperation call, AiOutput? receiver, AiOutput? given)
    {
        var holder = HolderOf(Behind(call.Instance));
        if (holder is not null && (session.Functions.ContainsKey(holder) || HumanTypes.IsShown(holder) || session.OwnMethods.IsQuiet(holder.Name)))
        {
            return;
        }

        bool isTold = OwnMethods.GivesNothing(call.TargetMethod);
        if (given is not null && holder is IEventSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol && (isTold || holder is IEventSymbol))
        {
            Report(call.Syntax, LeakKind.Acted, holder.Name, given);
        }
        else if (receiver is not null && isTold)
        {
            // handlers[answer.Text](order): which of them runs is what the AI said.
            Report(call.Syntax, LeakKind.Decided, call.Instance!.Syntax.ToString(), receiver);
        }
    }

    // What holds a delegate that others gave, or a local variable.
    private ISymbol? HolderOf(IOperation? instance) => instance switch
    {
        IEventReferenceOperation { Event: var raised } => raised,
        IFieldReferenceOperation { Field: var field } => field,
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => property,
        IParameterReferenceOperation { Parameter: var parameter } when session.IsField(parameter) || (session.IsOwnParameter(parameter) && !session.IsPrivate) => parameter,
        ILocalReferenceOperation { Local: var local } => session.Handlers.TryGetValue(local, out var raised) ? raised : local,
        _ => null,
    };

    private static bool IsPlumbing(IParameterSymbol parameter) => parameter.Type.Name is "CancellationToken";
}
