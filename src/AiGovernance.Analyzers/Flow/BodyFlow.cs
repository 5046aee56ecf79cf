using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

/// <summary>
/// Follows AI output through one body, block by block, until nothing new is learned: what every place may hold, which
/// branches AI output decides, and where it leaves. What it learns only grows, so a leak that was seen stays one.
/// </summary>
internal sealed partial class BodyFlow(FlowSession session, FlowGraph graph, Action<Leak> report, AiOutput? control)
{
    private readonly FlowState?[] _states = new FlowState?[graph.Blocks.Length];
    private readonly AiOutput?[] _conditions = new AiOutput?[graph.Blocks.Length];
    private readonly Dictionary<SyntaxNode, AiOutput> _returns = [];
    private readonly SortedSet<int> _open = [];

    private FlowState _state = new();

    // The AI output that decides whether the current block runs, within this body and at all.
    private AiOutput? _ownDecider;
    private AiOutput? _decider;

    public FlowResult Run(FlowState entry)
    {
        JoinInto(0, entry);
        while (_open.Count > 0 && session.Visit())
        {
            int block = _open.Min;
            _open.Remove(block);
            Visit(graph.Blocks[block]);
        }

        return new FlowResult(_returns, _states[_states.Length - 1] ?? new FlowState());
    }

    private void Visit(BasicBlock block)
    {
        _state = _states[block.Ordinal]!.Clone();
        _ownDecider = DeciderOf(block.Ordinal);
        _decider = AiOutput.Join(control, _ownDecider);
        ToHandlers(block);
        foreach (var operation in block.Operations)
        {
            Evaluate(operation);
        }

        bool isCondition = block.ConditionKind != ControlFlowConditionKind.None;
        var value = Evaluate(block.BranchValue);
        if (isCondition)
        {
            Decide(block.Ordinal, value);
        }
        else if (block.BranchValue is { } returned && block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
        {
            AddReturn(returned, value);
        }

        ToHandlers(block);
        Follow(block, block.FallThroughSuccessor, isConditional: false);
        Follow(block, block.ConditionalSuccessor, isConditional: true);
    }

    private void AddReturn(IOperation returned, AiOutput? value)
    {
        // A verdict is AI output although it is a constant: "if (score > 70) return true".
        value ??= _state.Gate == HumanGate.None && IsVerdict(returned) && !session.Human.IsHeld(returned.Type) ? _ownDecider : null;
        if (value is not null && _state.Gate < HumanGate.Approved)
        {
            _returns[returned.Syntax] = value;
        }
    }

    private void Decide(int block, AiOutput? value)
    {
        var joined = AiOutput.Join(_conditions[block], value);
        if (joined == _conditions[block])
        {
            return;
        }

        // Blocks that this condition decides were visited without knowing it.
        _conditions[block] = joined;
        for (int i = 0; i < _states.Length; i++)
        {
            if (_states[i] is not null)
            {
                _open.Add(i);
            }
        }
    }

    private AiOutput? DeciderOf(int block)
    {
        AiOutput? decider = null;
        var seen = new HashSet<int> { block };
        var open = new Stack<int>(seen);
        while (open.Count > 0)
        {
            foreach (int branch in graph.Dependence.DecidersOf(open.Pop()))
            {
                decider = AiOutput.Join(decider, _conditions[branch]);
                if (seen.Add(branch))
                {
                    open.Push(branch);
                }
            }
        }

        return decider;
    }

    private static bool IsVerdict(IOperation value)
        => Unwrap(value) is { } bare
            && (bare.ConstantValue is { HasValue: true, Value: not null } || bare is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } || IsMadeOfConstants(bare));

    // BadRequest("too high"), new Verdict(false): which of them is returned says what decided.
    private static bool IsMadeOfConstants(IOperation value)
        => value switch
        {
            IInvocationOperation { TargetMethod: { IsStatic: true } or { ContainingType.Name: "ControllerBase" or "Controller" } } call => call.Arguments,
            IObjectCreationOperation { Initializer: null } creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        } is { IsEmpty: false } arguments
        && arguments.All(argument => Unwrap(argument.Value).ConstantValue.HasValue || argument.ArgumentKind != ArgumentKind.Explicit);

    private static IOperation Unwrap(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IDelegateCreationOperation creation => Unwrap(creation.Target),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        _ => operation,
    };
}
