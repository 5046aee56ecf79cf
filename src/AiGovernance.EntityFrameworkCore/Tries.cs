using System.Diagnostics;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>How often something is tried again: with longer and longer pauses, until the time is over.</summary>
internal sealed class Tries(TimeSpan time)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _count;

    /// <summary>Waits a little; false if there is no more time.</summary>
    public async Task<bool> AgainAsync(CancellationToken cancellationToken)
    {
        if (Stopwatch.GetElapsedTime(_start) >= time)
        {
            return false;
        }

        // Short at first, never longer than a second, and random, so that machines do not meet again.
        double pause = Math.Min(1000, 20 << Math.Min(_count++, 6)) * (0.5 + (Random.Shared.NextDouble() / 2));
        await Task.Delay(TimeSpan.FromMilliseconds(pause), cancellationToken).ConfigureAwait(false);
        return true;
    }
}
