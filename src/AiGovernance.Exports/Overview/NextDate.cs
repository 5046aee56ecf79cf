using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Overview;

/// <summary>A day on which something is due for a use case.</summary>
/// <param name="Date">The day.</param>
/// <param name="Path">What is due, as its place in the entry.</param>
internal sealed record NextDate(IsoDate Date, string Path)
{
    /// <summary>True for the review of the entry or of its impact assessment.</summary>
    public bool IsReview => Path.EndsWith("reviewDueOn", StringComparison.Ordinal);

    /// <summary>True for the review of the entry itself.</summary>
    public bool IsEntryReview => Path == "reviewDueOn";

    /// <summary>What is still to come or overdue, the earliest first; what is settled is left out.</summary>
    public static IEnumerable<NextDate> Of(UseCaseView useCase)
    {
        if (useCase.UseCase.Status is UseCaseStatus.Retired or UseCaseStatus.Rejected)
        {
            return [];
        }

        var strategy = useCase.UseCase.Strategy;
        var dates = new List<NextDate>();
        Add(useCase.UseCase.ReviewDueOn, "reviewDueOn");
        Add(useCase.Data?.Dpia?.ReviewDueOn, "dataProcessing.dpia.reviewDueOn");
        if (strategy?.Pilot?.Outcome is null or PilotOutcome.Pending)
        {
            Add(strategy?.Pilot?.EndsOn, "strategy.pilot.endsOn");
        }

        AddEach(strategy?.Skills, skill => skill.Status is SkillStatus.Done ? null : skill.DueOn, "strategy.skills", "dueOn");
        AddEach(strategy?.Kpis, kpi => kpi.MeasuredOn is null && kpi.Measured is null ? kpi.TargetOn : null, "strategy.kpis", "targetOn");
        return dates.OrderBy(date => date.Date);

        void Add(IsoDate? date, string path)
        {
            if (date is { } known)
            {
                dates.Add(new NextDate(known, path));
            }
        }

        void AddEach<T>(IReadOnlyList<T>? items, Func<T, IsoDate?> due, string list, string property)
        {
            for (int i = 0; i < (items?.Count ?? 0); i++)
            {
                Add(due(items![i]), $"{list}[{i}].{property}");
            }
        }
    }
}
