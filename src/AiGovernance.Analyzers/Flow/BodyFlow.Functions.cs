using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private int _approvedTools;

    /// <summary>Runs a lambda or the method behind a name, with AI output in its parameters or not.</summary>
    private FlowResult? RunFunction(IOperation function, AiOutput? inputs) => Unwrap(function) switch
    {
        IFlowAnonymousFunctionOperation lambda => RunLambda(new Function(lambda, graph), inputs),
        IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } local => RunNested(graph.Inner(local.Method), local.Method, inputs),
        IMethodReferenceOperation reference when session.CallAt(reference.Syntax, graph.Model) is { } source => Returning(reference.Syntax, source),
        IMethodReferenceOperation reference when session.HelperOf(reference.Method) is { } helper => RunNamed(helper, reference, inputs),
        IMethodReferenceOperation reference when inputs is not null && Acts(reference) => ActByName(reference, inputs),
        { } other => Evaluate(other) is { } output ? Returning(other.Syntax, output) : null,
    };

    private FlowResult? RunLambda(Function function, AiOutput? inputs)
    {
        var body = function.Outer.Inner(function.Operation);
        return RunNested(body, function.Operation.Symbol, inputs);
    }

    // A body within this one sees its variables and leaves them changed. One with a use case of its own is analysed by itself.
    private FlowResult? RunNested(FlowGraph body, IMethodSymbol symbol, AiOutput? inputs)
    {
        if (!Attributes.UseCaseIds(symbol.GetAttributes()).IsEmpty || !session.Enter(symbol))
        {
            return null;
        }

        var entry = _state.Clone();
        foreach (var parameter in symbol.Parameters)
        {
            entry.Set(new Place(parameter, null), inputs);
        }

        var result = new BodyFlow(session, body, report, Control).Run(entry);
        _state.AddAll(result.Exit);
        session.Leave(symbol);
        return result;
    }

    private FlowResult? RunNamed(FlowGraph helper, IMethodReferenceOperation reference, AiOutput? inputs)
    {
        var method = reference.Method.OriginalDefinition;
        return RunOwn(helper, method, reference.Syntax, entry =>
        {
            foreach (var parameter in method.Parameters)
            {
                entry.Set(new Place(parameter, null), inputs);
            }
        });
    }

    private AiOutput? RunHelper(FlowGraph helper, IInvocationOperation call, Inputs inputs)
    {
        var method = call.TargetMethod.OriginalDefinition;
        var result = RunOwn(helper, method, (SyntaxNode?)FlowSession.NameOf(call.Syntax) ?? call.Syntax, entry => Bind(inputs, method, entry));
        if (result is null)
        {
            return inputs.All;
        }

        AssignResults(call, method, result, inputs);
        return result.Output;
    }

    // What the helper does with its own AI calls is found where the helper is analysed; here counts what this body gives it.
    private FlowResult? RunOwn(FlowGraph helper, IMethodSymbol method, SyntaxNode place, Action<FlowState> bind)
    {
        if (!session.Enter(method))
        {
            return null;
        }

        var entry = _state.Shared();
        bind(entry);
        var result = new BodyFlow(session, helper, Hand, Control).Run(entry);
        session.Leave(method);
        _state.AddAll(result.Exit.Shared());

        // What a member that others call returns is found there; so callers of a private one get it.
        return method.DeclaredAccessibility == Accessibility.Private
            ? result
            : result with { Returns = result.Returns.Where(returned => !returned.Value.IsWithin(helper.Syntax)).ToDictionary(returned => returned.Key, returned => returned.Value) };

        void Hand(Leak leak)
        {
            if (!leak.Source.IsWithin(helper.Syntax))
            {
                Report(place, leak.Kind, leak.Target, leak.Source);
            }
        }
    }

    private FlowResult? RunLocalFunction(IMethodSymbol method, IInvocationOperation call, Inputs inputs)
    {
        var definition = method.OriginalDefinition;
        if (!Attributes.UseCaseIds(definition.GetAttributes()).IsEmpty || !session.Enter(definition))
        {
            return null;
        }

        var entry = _state.Clone();
        Bind(inputs, definition, entry);
        var result = new BodyFlow(session, graph.Inner(definition), report, Control).Run(entry);
        session.Leave(definition);
        _state.AddAll(result.Exit);
        AssignResults(call, definition, result, inputs);
        return result;
    }

    private AiOutput? RunDelegate(IInvocationOperation call, AiOutput? inputs)
        => ((ISymbol?)(call.Instance as ILocalReferenceOperation)?.Local ?? (call.Instance as IParameterReferenceOperation)?.Parameter) is { } holder && session.Functions.TryGetValue(holder, out var function)
            ? RunLambda(function, inputs)?.Output
            : null;

    private void Bind(Inputs inputs, IMethodSymbol method, FlowState entry)
    {
        foreach (var input in inputs.Values)
        {
            if (input.Key.Parameter is { } parameter && parameter.Ordinal < method.Parameters.Length)
            {
                entry.Set(new Place(method.Parameters[parameter.Ordinal], null), input.Value);
                if (Unwrap(input.Key.Value) is IFlowAnonymousFunctionOperation lambda)
                {
                    session.Functions[method.Parameters[parameter.Ordinal]] = new Function(lambda, graph);
                }
            }
        }
    }

    private void AssignResults(IInvocationOperation call, IMethodSymbol method, FlowResult result, Inputs inputs)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= method.Parameters.Length)
            {
                continue;
            }

            var output = result.Exit[new Place(method.Parameters[parameter.Ordinal], null)];
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
            {
                Assign(argument.Value, output, argument.Value, isDecided: false);
            }
            else if (output is not null && inputs.Values[argument] is null && argument.Value.Type is { IsReferenceType: true, TypeKind: not TypeKind.Delegate })
            {
                // The helper has changed an object that it was given.
                ChangeObject(Unwrap(argument.Value), output);
            }
        }
    }

    private AiOutput? Control => _state.Gate == HumanGate.None ? _decider : null;

    private FlowResult Returning(SyntaxNode syntax, AiOutput output) => new(new Dictionary<SyntaxNode, AiOutput> { [syntax] = output }, _state.Clone());
}
