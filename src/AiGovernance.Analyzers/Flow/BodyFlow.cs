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
    private readonly Dictionary<ControlFlowRegion, FlowState> _finallyExits = [];
    private readonly Dictionary<ControlFlowRegion, HashSet<int>> _afterFinally = [];
    private readonly SortedSet<int> _open = [];

    private FlowState _state = new();

    // The AI output that decides whether the current block runs.
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
        _decider = DeciderOf(block.Ordinal);
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
        value ??= _state.Gate == HumanGate.None && IsVerdict(returned) ? _decider : null;
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
        var decider = control;
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

    private void Follow(BasicBlock block, ControlFlowBranch? branch, bool isConditional)
    {
        if (branch is null)
        {
            return;
        }

        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && RegionOf(block, ControlFlowRegionKind.Finally) is { } own)
        {
            _finallyExits[own] = _state;
            foreach (int next in _afterFinally.TryGetValue(own, out var waiting) ? waiting : [])
            {
                JoinInto(next, _state);
            }
        }

        if (branch.Destination is not { } destination)
        {
            return;
        }

        var state = _state;
        bool holds = isConditional == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
        if (block.ConditionKind != ControlFlowConditionKind.None && GateBehind(block.BranchValue, holds) is var gate && gate != _state.Gate)
        {
            state = _state.Clone();
            state.Gate = gate;
        }

        JoinInto(destination.Ordinal, state);
        foreach (var region in branch.FinallyRegions)
        {
            if (!_afterFinally.TryGetValue(region, out var waiting))
            {
                _afterFinally[region] = waiting = [];
            }

            waiting.Add(destination.Ordinal);
            if (_finallyExits.TryGetValue(region, out var exit))
            {
                JoinInto(destination.Ordinal, exit);
            }
        }
    }

    // Anything in a "try" may throw: its handlers see what was known before and after.
    private void ToHandlers(BasicBlock block)
    {
        // Beyond the root are the regions of the body around this one.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer)
        {
            if (outer.Kind is not (ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally) || region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            foreach (var handler in outer.NestedRegions)
            {
                if (handler.Kind != ControlFlowRegionKind.Try)
                {
                    JoinInto(handler.FirstBlockOrdinal, _state);
                }
            }
        }
    }

    private static ControlFlowRegion? RegionOf(BasicBlock block, ControlFlowRegionKind kind)
    {
        var region = block.EnclosingRegion;
        while (region is not null && region.Kind != kind)
        {
            region = region.Kind == ControlFlowRegionKind.Root ? null : region.EnclosingRegion;
        }

        return region;
    }

    private void JoinInto(int block, FlowState state)
    {
        if (_states[block] is not { } known)
        {
            _states[block] = state.Clone();
            _open.Add(block);
        }
        else if (known.Join(state))
        {
            _open.Add(block);
        }
    }

    // What a human has said where a condition holds, or does not.
    private HumanGate GateBehind(IOperation? condition, bool holds)
    {
        if (condition is IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IRecursivePatternOperation negated } })
        {
            return GateBehind(ValueAskedFor(negated), !holds);
        }

        var member = condition switch
        {
            IPropertyReferenceOperation property => property.Property,
            IInvocationOperation call => call.TargetMethod,
            IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } => ValueAskedFor(pattern),
            _ => (ISymbol?)null,
        };
        return GateBehind(member, holds);
    }

    private HumanGate GateBehind(ISymbol? member, bool holds)
        => member is not null && holds && session.Human.IsApproved(member) ? HumanGate.Approved
            : !HumanTypes.AsksForValue(member) || _state.Gate == HumanGate.Approved ? _state.Gate
            : holds ? HumanGate.Decided
            : HumanGate.None;

    // "is { HasValue: true }"
    private static ISymbol? ValueAskedFor(IRecursivePatternOperation pattern)
        => pattern.PropertySubpatterns.FirstOrDefault(part => part.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } })?.Member is IPropertyReferenceOperation { Property: var property }
            ? property
            : null;

    private static bool IsVerdict(IOperation value)
        => Unwrap(value) is { } bare
            && (bare.ConstantValue is { HasValue: true, Value: not null } || bare is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } });

    private static IOperation Unwrap(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IDelegateCreationOperation creation => Unwrap(creation.Target),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        _ => operation,
    };
}
