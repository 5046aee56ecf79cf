using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private readonly Dictionary<ControlFlowRegion, FlowState> _finallyExits = [];
    private readonly Dictionary<ControlFlowRegion, HashSet<int>> _afterFinally = [];

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
}
