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

    private static bool IsPlumbing(IParameterSymbol parameter) => parameter.Type.Name is "CancellationToken";
}
