using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Overview;

/// <summary>What someone who leads the organisation looks at on Monday: where to start, whether it pays, what is due, what is open with whom.</summary>
internal sealed class RegisterOverview
{
    private readonly ILookup<string, Finding> _findings;

    public RegisterOverview(RegisterView register)
    {
        var useCases = register.UseCases.ToList();
        var current = useCases.Where(useCase => useCase.UseCase.Status is not (UseCaseStatus.Retired or UseCaseStatus.Rejected)).ToList();
        var dates = current.SelectMany(NextDate.Of, (useCase, date) => (useCase, Date: date)).ToList();
        var findings = register.Findings.ToList();
        _findings = findings.ToLookup(finding => finding.UseCaseId ?? "", StringComparer.Ordinal);
        AsOf = register.Options.AsOf;
        Total = useCases.Count;
        InUse = useCases.Count(useCase => useCase.UseCase.Status is UseCaseStatus.Pilot or UseCaseStatus.InProduction);
        HighRisk = useCases.Count(useCase => useCase.IsHighRisk || useCase.Act?.RiskCategories?.Contains(RiskCategory.Prohibited) == true);
        Overdue = dates.Count(entry => entry.Date.Date < AsOf);
        Errors = findings.Count(finding => finding.Severity == FindingSeverity.Error);
        Findings = findings.Count;
        StartHere =
        [
            .. current.Where(useCase => useCase.UseCase is { Status: not (UseCaseStatus.InProduction or UseCaseStatus.Suspended), Strategy.Priority.Level: not null })
                .OrderBy(useCase => PriorityOf(useCase).Level)
                .ThenByDescending(useCase => PriorityOf(useCase).Value ?? 0)
                .ThenBy(useCase => PriorityOf(useCase).Effort ?? int.MaxValue),
        ];
        Kpis =
        [
            .. current.OrderBy(useCase => useCase.UseCase.Strategy?.Priority?.Level ?? PriorityLevel.P4)
                .SelectMany(useCase => useCase.UseCase.Strategy?.Kpis ?? [], (useCase, kpi) => (useCase, kpi)),
        ];
        Pilots =
        [
            .. current.Where(IsUnderWay)
                .Select(useCase => (useCase, Pilot: useCase.UseCase.Strategy?.Pilot ?? new Pilot()))
                .OrderBy(entry => entry.Pilot.EndsOn ?? IsoDate.MaxValue),
        ];
        Trainings =
        [
            .. current.SelectMany(useCase => useCase.UseCase.Strategy?.Skills ?? [], (useCase, skill) => (useCase, Skill: skill))
                .Where(entry => entry.Skill.Status is not SkillStatus.Done)
                .OrderBy(entry => entry.Skill.DueOn ?? IsoDate.MaxValue),
        ];
        Reviews =
        [
            .. dates.Where(entry => entry.Date.IsReview).OrderBy(entry => entry.Date.Date),
        ];
        Owners = OwnerFindings.Of(register, findings);
    }

    public IsoDate AsOf { get; }

    public int Total { get; }

    /// <summary>In production, or tried on real data.</summary>
    public int InUse { get; }

    public int HighRisk { get; }

    public int Overdue { get; }

    public int Errors { get; }

    public int Findings { get; }

    /// <summary>What is not in production yet, the first priority before the others.</summary>
    public IReadOnlyList<UseCaseView> StartHere { get; }

    /// <summary>The indicators of the objectives, those of the first priority before the others.</summary>
    public IReadOnlyList<(UseCaseView UseCase, Kpi Kpi)> Kpis { get; }

    /// <summary>Pilots without a decision, the one that ends first before the others.</summary>
    public IReadOnlyList<(UseCaseView UseCase, Pilot Pilot)> Pilots { get; }

    /// <summary>Trainings that are not done, the first due before the others.</summary>
    public IReadOnlyList<(UseCaseView UseCase, Skill Skill)> Trainings { get; }

    /// <summary>Reviews of entries and of impact assessments, the first due before the others.</summary>
    public IReadOnlyList<(UseCaseView UseCase, NextDate Date)> Reviews { get; }

    /// <summary>Open findings by the role that answers for the use case.</summary>
    public IReadOnlyList<OwnerFindings> Owners { get; }

    /// <summary>The findings of a use case, the grave ones first.</summary>
    public IEnumerable<Finding> FindingsOf(UseCaseView useCase) => _findings[useCase.UseCase.Id ?? ""].OrderByDescending(finding => finding.Severity);

    private static bool IsUnderWay(UseCaseView useCase)
        => useCase.UseCase is { Status: UseCaseStatus.Pilot } or { Status: not (UseCaseStatus.Proposed or UseCaseStatus.Assessment), Strategy.Pilot.Outcome: null or PilotOutcome.Pending };

    private static Priority PriorityOf(UseCaseView useCase) => useCase.UseCase.Strategy!.Priority!;
}
