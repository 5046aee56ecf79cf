namespace AiGovernance.Exports.Overview;

internal static class KpiMeasurement
{
    /// <summary>Judged by the stated direction; without one, by the way from the baseline to the target.</summary>
    public static KpiProgress ProgressOf(Kpi kpi)
    {
        if (kpi.Measured is not { } measured)
        {
            return KpiProgress.NotMeasured;
        }

        if (kpi.Target is not { } target)
        {
            return KpiProgress.Unknown;
        }

        var direction = kpi.Direction ?? (kpi.Baseline is not { } baseline || baseline == target ? null : baseline < target ? KpiDirection.Increase : KpiDirection.Decrease);
        bool? isReached = direction switch
        {
            KpiDirection.Increase => measured >= target,
            KpiDirection.Decrease => measured <= target,
            KpiDirection.Maintain => measured == target,
            _ => measured == target ? true : null,
        };
        return isReached switch { true => KpiProgress.Reached, false => KpiProgress.NotReached, _ => KpiProgress.Unknown };
    }

    /// <summary>How far the last measure is from the baseline (0) to the target (1); null without a measure or a target.</summary>
    public static double? ShareOf(Kpi kpi) => kpi switch
    {
        { Target: null } or { Measured: null } => null,
        _ when ProgressOf(kpi) == KpiProgress.Reached => 1,
        { Baseline: { } baseline, Target: { } target, Measured: { } measured } when baseline != target =>
            Math.Min(1, Math.Max(0, ((double)measured - (double)baseline) / ((double)target - (double)baseline))),
        _ => 0,
    };
}
