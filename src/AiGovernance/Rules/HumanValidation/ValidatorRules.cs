using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether validators are able to judge: trained, enough of them, and wary of the AI.</summary>
internal static class ValidatorRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG4007", Warning, "aiAct:26(2); aiAct:4", ValidatorsAreTrained),
        RegisterRule.ForUseCase("AIG4008", Error, "aiAct:14(5)", TwoPersonsVerifyABiometricIdentification),
        RegisterRule.ForUseCase("AIG4009", Warning, "aiAct:14(5)", TwoPersonsAreIndependent),
        RegisterRule.ForUseCase("AIG4017", Warning, "aiAct:14(4)(b)", AutomationBiasIsCountered),
        RegisterRule.ForUseCase("AIG4018", Warning, "aiAct:14(4)(b)", SomebodySaysNo),
    ];

    private static void ValidatorsAreTrained(UseCaseCheck check)
    {
        if (!check.ValidationProtectsPersons() || check.UseCase.HumanValidation is not { } validation)
        {
            return;
        }

        if (!check.IsHighRisk && (validation.Competence is null || IsEmpty(validation.Competence))) // Of high-risk systems AIG3011 speaks.
        {
            check.Missing("humanValidation.competence");
        }

        var validators = new HashSet<string>(check.ValidatorRoleIds(), StringComparer.Ordinal);
        foreach (var (skill, i) in check.UseCase.Strategy?.Skills.Indexed() ?? [])
        {
            if (skill.AudienceRoleIds?.FirstOrDefault(validators.Contains) is { } role)
            {
                IsTrained(check, skill, $"strategy.skills[{i}]", check.RoleTitle(role), validation.Competence?.RequalifyEvery);
            }
        }
    }

    private static bool IsEmpty(Competence competence)
        => competence.TrainingIds is null or { Count: 0 } && string.IsNullOrWhiteSpace(competence.DomainKnowledge) && string.IsNullOrWhiteSpace(competence.MinimumExperience);

    private static void IsTrained(UseCaseCheck check, Skill skill, string path, string role, IsoDuration? requalifyEvery)
    {
        bool isInUse = check.UseCase.Status is UseCaseStatus.Pilot or UseCaseStatus.InProduction;
        if (skill.Status is SkillStatus.Expired)
        {
            check.Report(path + ".status", [role], "Expired");
        }
        else if (skill.Status is SkillStatus.Planned && isInUse && !(skill.DueOn < check.AsOf)) // AIG5006 speaks of overdue ones.
        {
            check.Report(path + ".status", [role], "Untrained");
        }
        else if (skill is { Status: SkillStatus.Done, DueOn: { } dueOn } && requalifyEvery is { } period && check.IsOlderThan(dueOn, period))
        {
            check.Report(path + ".dueOn", [role, dueOn, period], "Requalify");
        }
    }

    private static void TwoPersonsVerifyABiometricIdentification(UseCaseCheck check)
    {
        int persons = check.Law.GetNumber("twoPersons");
        var candidates = check.Points().Where(point => point.Item.Timing is null or ValidationTiming.BeforeEffect).ToList();
        if (!IsBiometricIdentification(check) || candidates.Any(point => point.Item.Validators is { SeparateVerification: true } validators && validators.MinimumPersons >= persons))
        {
            return;
        }

        foreach (var (point, i) in candidates.Take(1)) // Without any, AIG4002 or AIG4004 speaks.
        {
            string path = $"humanValidation.points[{i}].validators";
            if (point.Validators?.MinimumPersons is null)
            {
                check.Missing(path + ".minimumPersons", [point.Name(), persons]);
            }
            else if (point.Validators.MinimumPersons < persons)
            {
                check.Report(path + ".minimumPersons", [point.Name(), persons]);
            }
            else if (point.Validators.SeparateVerification is null)
            {
                check.Missing(path + ".separateVerification", [point.Name()], "Together");
            }
            else
            {
                check.Report(path + ".separateVerification", [point.Name()], "Together");
            }
        }
    }

    private static bool IsBiometricIdentification(UseCaseCheck check)
        => check.Assessment.NeedsTwoPersons || check.UseCase.AiAct?.AnnexIII?.Contains(AnnexIIIPoint.Point1a) == true;

    private static void TwoPersonsAreIndependent(UseCaseCheck check)
    {
        var rule = check.UseCase.HumanValidation?.TwoPersonRule;
        int persons = check.Law.GetNumber("twoPersons");
        foreach (var (point, i) in check.Points())
        {
            string path = $"humanValidation.points[{i}].validators";
            bool isNamed = rule is { Required: true } && rule.AppliesTo?.Contains(point.Id) == true;
            var validators = point.Validators;
            if (isNamed && validators?.MinimumPersons is 1 && !IsBiometricIdentification(check))
            {
                check.Report(path + ".minimumPersons", [point.Name()], "OnePerson");
            }
            else if ((isNamed || validators?.MinimumPersons >= persons) && validators?.RoleIds?.Distinct(StringComparer.Ordinal).Take(2).Count() == 1)
            {
                if (validators.IndependentOfRequester is null)
                {
                    check.Missing(path + ".independentOfRequester", [point.Name(), check.RoleTitle(validators.RoleIds[0])]);
                }
                else if (validators.IndependentOfRequester == false)
                {
                    check.Report(path + ".independentOfRequester", [point.Name(), check.RoleTitle(validators.RoleIds[0])]);
                }
            }
        }
    }

    private static void AutomationBiasIsCountered(UseCaseCheck check)
    {
        var validation = check.UseCase.HumanValidation;
        bool isCountered = !string.IsNullOrWhiteSpace(validation?.Oversight?.AutomationBias)
            || validation?.AutomationBiasMonitoring is { AlertBelow: not null } or { ReviewEvery: not null }
            || check.Points().Any(point => point.Item is { AiOutputHiddenUntilFirstJudgement: true } or { MinimumReviewTime: not null })
            || check.UseCase.Risks?.Any(risk => risk is { Type: RiskType.AutomationBias, Mitigations.Count: > 0 }) == true;
        if (check.Influence() is AiInfluence.Recommendation or AiInfluence.Determinative && check.AffectsPersons() && !isCountered)
        {
            check.Missing("humanValidation.oversight.automationBias");
        }
    }

    // Known from the journal only: no entry can say it of itself.
    private static void SomebodySaysNo(UseCaseCheck check)
    {
        var monitoring = check.UseCase.HumanValidation?.AutomationBiasMonitoring;
        decimal alertBelow = monitoring?.AlertBelow ?? check.Law.GetNumber("overrideRatePercent") / 100m;
        string path = "humanValidation.automationBiasMonitoring" + (monitoring?.AlertBelow is null ? "" : ".alertBelow");
        foreach (var counts in check.Journal?.Counts.Where(counts => counts.UseCaseId == check.UseCase.Id) ?? [])
        {
            long decisions = counts.Accepted + counts.Overridden;
            if (decisions >= check.Law.GetNumber("overrideRateDecisions") && counts.Overridden < alertBelow * decisions)
            {
                check.Report(path, [check.RoleTitle(counts.RoleId), counts.Overridden, decisions, (double)(100 * alertBelow)], counts.Overridden == 0 ? "Never" : "Message");
            }
        }
    }
}
