using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>What someone who leads the organisation looks at first, gathered in one pass over the register.</summary>
internal sealed class Overview
{
    private readonly RegisterView _register;
    private readonly ILookup<string, Finding> _findings;
    private readonly Dictionary<string, OwnerFindings> _owners = new(StringComparer.Ordinal);

    public Overview(RegisterView register)
    {
        _register = register;
        _findings = register.Findings.ToLookup(finding => finding.UseCaseId ?? "", StringComparer.Ordinal);
        Filters = PageFilter.All(register);
        foreach (var useCase in register.UseCases)
        {
            Add(useCase);
        }

        StartHere = [.. StartHere.OrderBy(useCase => useCase.UseCase.Strategy!.Priority!.Level).ThenBy(useCase => useCase.UseCase.Status)];
        Reviews = [.. Reviews.OrderBy(due => due.Date)];
        Trainings = [.. Trainings.OrderBy(due => due.Date)];
        Pilots = [.. Pilots.OrderBy(useCase => useCase.UseCase.Strategy!.Pilot!.EndsOn is { } day ? day.ToString() : "~", StringComparer.Ordinal)];
        Kpis = [.. Kpis.OrderBy(item => item.UseCase.UseCase.Strategy!.Priority?.Level ?? PriorityLevel.P4)];
        AddOwner(register.Texts["Page.WholeRegister"], _findings[""]);
        Owners = [.. _owners.Values.OrderByDescending(owner => owner.Errors).ThenByDescending(owner => owner.Warnings).ThenBy(owner => owner.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<PageFilter> Filters { get; }

    public int Total { get; private set; }

    /// <summary>In production, or tried on real data.</summary>
    public int InUse { get; private set; }

    public int HighRisk { get; private set; }

    public int Overdue { get; private set; }

    public int Errors => _findings.Sum(group => group.Count(finding => finding.Severity == FindingSeverity.Error));

    public int Findings => _findings.Sum(group => group.Count());

    /// <summary>What is not in production yet, the first priority before the others.</summary>
    public List<UseCaseView> StartHere { get; private set; } = [];

    public List<DueDate> Reviews { get; private set; } = [];

    public List<DueDate> Trainings { get; private set; } = [];

    /// <summary>Pilots without a decision, the one that ends first before the others.</summary>
    public List<UseCaseView> Pilots { get; private set; } = [];

    public List<(UseCaseView UseCase, Kpi Kpi)> Kpis { get; private set; } = [];

    /// <summary>Open findings by the function that answers for the use case.</summary>
    public IReadOnlyList<OwnerFindings> Owners { get; }

    public IEnumerable<Finding> FindingsOf(UseCaseView useCase) => _findings[useCase.UseCase.Id ?? ""].OrderByDescending(finding => finding.Severity);

    private void Add(UseCaseView useCase)
    {
        var entry = useCase.UseCase;
        Total++;
        InUse += entry.Status is UseCaseStatus.Pilot or UseCaseStatus.InProduction ? 1 : 0;
        HighRisk += useCase.IsHighRisk || useCase.Act?.RiskCategories?.Contains(RiskCategory.Prohibited) == true ? 1 : 0;
        foreach (var filter in Filters)
        {
            filter.Add(useCase);
        }

        AddOwner(useCase.Register.Role(entry.OwnerRoleId ?? "") is { Length: > 0 } owner ? owner : useCase.Texts.Missing, _findings[entry.Id ?? ""]);
        if (entry.Status is UseCaseStatus.Retired or UseCaseStatus.Rejected)
        {
            return;
        }

        AddDates(useCase);
        if (entry is { Status: not (UseCaseStatus.InProduction or UseCaseStatus.Suspended), Strategy.Priority.Level: not null })
        {
            StartHere.Add(useCase);
        }

        if (entry.Strategy?.Pilot is { Outcome: null or PilotOutcome.Pending })
        {
            Pilots.Add(useCase);
        }

        Kpis.AddRange((entry.Strategy?.Kpis ?? []).Select(kpi => (useCase, kpi)));
    }

    private void AddDates(UseCaseView useCase)
    {
        Overdue += NextDate.Of(useCase).Count(date => date.Date < _register.Options.AsOf);
        var texts = useCase.Texts;
        if (useCase.UseCase.ReviewDueOn is { } review)
        {
            Reviews.Add(new DueDate(review, texts["Column.UseCase"], useCase));
        }

        if (useCase.Data?.Dpia?.ReviewDueOn is { } dpia)
        {
            Reviews.Add(new DueDate(dpia, texts["Page.DpiaReview"], useCase));
        }

        foreach (var skill in useCase.UseCase.Strategy?.Skills ?? [])
        {
            if (skill is { Status: not SkillStatus.Done, DueOn: { } due })
            {
                Trainings.Add(new DueDate(due, UseCaseView.WithRemarks(skill.Topic ?? texts.Missing, [.. useCase.Roles(skill.AudienceRoleIds) ?? []]), useCase));
            }
        }
    }

    private void AddOwner(string name, IEnumerable<Finding> findings)
    {
        if (!findings.Any())
        {
            return;
        }

        if (!_owners.TryGetValue(name, out var owner))
        {
            _owners.Add(name, owner = new OwnerFindings(name));
        }

        owner.Add(findings);
    }
}
