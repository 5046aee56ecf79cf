using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Record;

namespace AiGovernance.Tool.Status;

/// <summary>What a manager looks at on Monday: where to start, whether it pays, what is due and who has something open.</summary>
internal sealed record StatusReport(
    IsoDate AsOf,
    IReadOnlyList<AiUseCase> Priorities,
    IReadOnlyList<(AiUseCase UseCase, Kpi Kpi)> Kpis,
    IReadOnlyList<(AiUseCase UseCase, Pilot Pilot)> Pilots,
    IReadOnlyList<(AiUseCase UseCase, Skill Skill)> Trainings,
    IReadOnlyList<(AiUseCase UseCase, NextDate Date)> Reviews,
    IReadOnlyList<OwnerFindings> Findings)
{
    public static StatusReport Of(RegisterView register, IReadOnlyList<Finding> findings)
    {
        var current = register.UseCases.Where(useCase => useCase.UseCase.Status is not (UseCaseStatus.Retired or UseCaseStatus.Rejected)).ToList();
        return new StatusReport(
            register.Options.AsOf,
            [
                .. current.Select(useCase => useCase.UseCase)
                    .Where(useCase => useCase.Strategy?.Priority?.Level is not null)
                    .OrderBy(useCase => useCase.Strategy!.Priority!.Level)
                    .ThenByDescending(useCase => useCase.Strategy!.Priority!.Value ?? 0)
                    .ThenBy(useCase => useCase.Strategy!.Priority!.Effort ?? int.MaxValue),
            ],
            [.. current.SelectMany(useCase => useCase.UseCase.Strategy?.Kpis ?? [], (useCase, kpi) => (useCase.UseCase, kpi))],
            [
                .. current.Where(useCase => useCase.UseCase.Status == UseCaseStatus.Pilot || useCase.UseCase.Strategy?.Pilot?.Outcome == PilotOutcome.Pending)
                    .Select(useCase => (useCase.UseCase, Pilot: useCase.UseCase.Strategy?.Pilot ?? new Pilot()))
                    .OrderBy(entry => entry.Pilot.EndsOn ?? IsoDate.MaxValue),
            ],
            [
                .. current.SelectMany(useCase => useCase.UseCase.Strategy?.Skills ?? [], (useCase, skill) => (useCase.UseCase, Skill: skill))
                    .Where(entry => entry.Skill.Status is not SkillStatus.Done)
                    .OrderBy(entry => entry.Skill.DueOn ?? IsoDate.MaxValue),
            ],
            [
                .. current.SelectMany(useCase => NextDate.Of(useCase).Where(date => date.Path.EndsWith("reviewDueOn", StringComparison.Ordinal)), (useCase, date) => (useCase.UseCase, Date: date))
                    .OrderBy(entry => entry.Date.Date),
            ],
            OwnerFindings.Of(register, findings));
    }
}
