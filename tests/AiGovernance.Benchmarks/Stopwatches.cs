using System.Diagnostics;

namespace AiGovernance.Benchmarks;

/// <summary>Times several actions in interleaved rounds, so that what else the machine does meets all of them alike.</summary>
internal static class Stopwatches
{
    /// <summary>The median time of each action in milliseconds, after one round of warm-up.</summary>
    public static double[] Medians(int rounds, params Func<object>[] actions)
    {
        var times = actions.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round <= rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                var watch = Stopwatch.StartNew();
                GC.KeepAlive(actions[i]());
                if (round > 0)
                {
                    times[i].Add(watch.Elapsed.TotalMilliseconds);
                }
            }
        }

        return [.. times.Select(values => values.Order().ElementAt(values.Count / 2))];
    }
}
