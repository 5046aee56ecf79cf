namespace AiGovernance.Tool.Status;

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
}
