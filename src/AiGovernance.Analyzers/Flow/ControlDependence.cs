using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>
/// Which branches decide whether a block runs: those after which one way leads to it for certain and the other does not
/// (the post-dominance frontier). A way that only throws is no alternative: a check of what came decides nothing.
/// </summary>
internal sealed class ControlDependence
{
    private readonly List<int>[] _deciders;

    public ControlDependence(ControlFlowGraph graph)
    {
        int count = graph.Blocks.Length;
        var successors = graph.Blocks.Select(block => Successors(block).ToArray()).ToArray();
        var ends = ReachesEnd(successors, count);
        var after = PostDominators(successors, ends, count);
        _deciders = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            _deciders[i] = [];
        }

        for (int branch = 0; branch < count; branch++)
        {
            var ways = successors[branch].Where(way => ends[way]).ToArray();
            if (ways.Length < 2)
            {
                continue;
            }

            for (int block = 0; block < count; block++)
            {
                bool isSure = block != branch && after[branch][block];
                if (ends[block] && !isSure && ways.Any(way => way == block || after[way][block]))
                {
                    _deciders[block].Add(branch);
                }
            }
        }
    }

    /// <summary>The blocks whose condition decides, directly, whether a block runs.</summary>
    public IReadOnlyList<int> DecidersOf(int block) => _deciders[block];

    public static IEnumerable<int> Successors(BasicBlock block)
    {
        if (block.FallThroughSuccessor?.Destination is { } next)
        {
            yield return next.Ordinal;
        }

        if (block.ConditionalSuccessor?.Destination is { } other)
        {
            yield return other.Ordinal;
        }
    }

    private static bool[] ReachesEnd(int[][] successors, int count)
    {
        var ends = new bool[count];
        ends[count - 1] = true;
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = count - 2; i >= 0; i--)
            {
                if (!ends[i] && successors[i].Any(way => ends[way]))
                {
                    ends[i] = changed = true;
                }
            }
        }

        return ends;
    }

    // after[b][x]: every way from b to the end passes x.
    private static System.Collections.BitArray[] PostDominators(int[][] successors, bool[] ends, int count)
    {
        var after = new System.Collections.BitArray[count];
        for (int i = 0; i < count; i++)
        {
            after[i] = new System.Collections.BitArray(count, i != count - 1);
        }

        after[count - 1][count - 1] = true;
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = count - 2; i >= 0; i--)
            {
                if (!ends[i])
                {
                    continue;
                }

                var meet = new System.Collections.BitArray(count, true);
                foreach (int way in successors[i].Where(way => ends[way]))
                {
                    meet.And(after[way]);
                }

                meet[i] = true;
                if (!Same(meet, after[i]))
                {
                    after[i] = meet;
                    changed = true;
                }
            }
        }

        return after;
    }

    private static bool Same(System.Collections.BitArray one, System.Collections.BitArray other)
    {
        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }
}
