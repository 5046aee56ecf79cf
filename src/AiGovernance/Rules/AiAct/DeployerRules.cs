using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>
/// AIG3010 to AIG3016, AIG3026 and AIG3027: the duties of those who use AI. AI Act Articles 4, 26 and 86. Those of
/// high-risk systems are warnings until they apply.
/// </summary>
internal static class DeployerRules
{
    private const string Duties = "aiAct.deployerDuties";

    public static readonly RegisterRule[] All =
    [
        ForHighRisk("AIG3010", "aiAct:26(1); aiAct:13", InstructionsAreFollowed),
        ForHighRisk("AIG3011", "aiAct:26(2); aiAct:14(4)", OversightIsAssigned),
        ForHighRisk("AIG3012", "aiAct:26(6)", LogsAreKept),
        ForHighRisk("AIG3013", "aiAct:26(7)", WorkersAreInformedBeforeUse),
        ForHighRisk("AIG3014", "aiAct:26(11)", PersonsAreInformed),
        ForHighRisk("AIG3015", "aiAct:26(5); aiAct:73", OperationIsMonitored),
        ForHighRisk("AIG3016", "aiAct:26(4)", InputDataAreRepresentative),
        AiActRule.Of("AIG3026", Warning, "aiAct:4", LiteracyIsSupported),
        ForHighRisk("AIG3027", "aiAct:86", DecisionsAreExplained),
    ];

    private static RegisterRule ForHighRisk(string id, string citation, Action<UseCaseCheck> check)
        => AiActRule.Of(id, Warning, citation, useCase =>
        {
            if (useCase.IsHighRiskSystem() && useCase.IsDeployer())
            {
                check(useCase);
            }
        });

    private static void InstructionsAreFollowed(UseCaseCheck check)
    {
        // If nothing is stated about these duties, this rule says so, once for all.
        if (check.UseCase.AiAct?.DeployerDuties is not { } duties)
        {
            check.Missing(Duties, variant: "NoDuties", severity: check.HighRiskSeverity());
        }
        else if (duties.InstructionsForUseFollowed == false)
        {
            check.Report(Duties + ".instructionsForUseFollowed", variant: "NotFollowed", severity: check.HighRiskSeverity());
        }
        else if (duties.InstructionsForUseFollowed is null)
        {
            check.Missing(Duties + ".instructionsForUseFollowed", severity: check.HighRiskSeverity());
        }
        else if (!check.IsProvider() && check.Find.ServicesOf(check.UseCase).FirstOrDefault(candidate => !candidate.InstructionsForUseUrl.IsStated()) is { } service)
        {
            check.Report(Duties + ".instructionsForUseFollowed", [service.Name], "NotKept", check.HighRiskSeverity());
        }
    }

    private static void OversightIsAssigned(UseCaseCheck check)
    {
        var validation = check.UseCase.HumanValidation;
        var oversight = validation?.Oversight;
        if (oversight?.OverseerRoleIds is not { Count: > 0 } overseers)
        {
            check.Missing("humanValidation.oversight.overseerRoleIds", severity: check.HighRiskSeverity());
            return;
        }

        Role[] roles = [.. overseers.Select(check.Find.Role).OfType<Role>()];
        var competence = validation!.Competence;
        bool isTrained = competence?.TrainingIds is { Count: > 0 } || competence?.DomainKnowledge.IsStated() == true;
        if (!isTrained && roles.FirstOrDefault(role => !role.Competence.IsStated()) is { } untrained)
        {
            check.Missing("humanValidation.competence", [untrained.Title], "NotCompetent", check.HighRiskSeverity());
        }

        if (roles.Length > 0 && roles.All(role => role.CanStop == false) && !oversight.OverrideOutput.IsStated())
        {
            check.Report("humanValidation.oversight.overseerRoleIds", variant: "NoAuthority", severity: check.HighRiskSeverity());
        }
    }

    private static void LogsAreKept(UseCaseCheck check)
    {
        // Who does not control the logs cannot keep them.
        if (check.UseCase.AiAct?.DeployerDuties is not { LogsUnderControl: not false } duties)
        {
            return;
        }

        var least = check.Law.GetPeriod("logRetention");
        if (duties.LogRetention is not { } retention)
        {
            check.Missing(Duties + ".logRetention", [least], severity: check.HighRiskSeverity());
        }
        else if (retention.IsShorterThan(least) == true)
        {
            check.Report(Duties + ".logRetention", [retention, least], "TooShort", check.HighRiskSeverity());
        }
    }

    private static void WorkersAreInformedBeforeUse(UseCaseCheck check)
    {
        bool concernsWorkers = check.AnnexIIIPoints().Contains(AnnexIIIPoint.Point4b)
            || check.UseCase.DataProcessing?.DataSubjects?.Any(subject => subject?.Category == DataSubjectCategory.Employee) == true;
        if (!concernsWorkers || check.UseCase.AiAct?.DeployerDuties is not { } duties)
        {
            return;
        }

        var staff = check.UseCase.Transparency?.Staff is { Informed: true } informed ? informed.On : null;
        InformedBeforeUse(Duties + ".workersInformedOn", duties.WorkersInformedOn ?? staff, "Message", "TooLate");
        if (check.Register.Organisation.WorkerRepresentation?.Exists != false)
        {
            InformedBeforeUse(Duties + ".representativesInformedOn", duties.RepresentativesInformedOn, "Representatives", "RepresentativesTooLate");
        }

        void InformedBeforeUse(string path, IsoDate? day, string missing, string tooLate)
        {
            if (day is null)
            {
                check.Missing(path, variant: missing, severity: check.HighRiskSeverity());
            }
            else if (check.FirstUse() is { } firstUse && firstUse < day)
            {
                check.Report(path, [day, firstUse], tooLate, check.HighRiskSeverity());
            }
        }
    }

    private static void PersonsAreInformed(UseCaseCheck check)
    {
        var data = check.UseCase.DataProcessing;
        bool concernsPersons = data?.PersonalData != PersonalDataPresence.No
            && data?.AutomatedDecision is not { AiInfluence: AiInfluence.None, EffectOnPersons: EffectOnPersons.None };
        if (check.IsHighRiskByAnnexIII() && concernsPersons && check.UseCase.AiAct?.DeployerDuties is { } duties && !duties.PersonsInformed.IsStated())
        {
            check.Missing(Duties + ".personsInformed", severity: check.HighRiskSeverity());
        }
    }

    private static void OperationIsMonitored(UseCaseCheck check)
    {
        if (check.UseCase.AiAct?.DeployerDuties is not { } duties)
        {
            return;
        }

        if (!duties.Monitoring.IsStated())
        {
            check.Missing(Duties + ".monitoring", severity: check.HighRiskSeverity());
        }

        if (!duties.IncidentProcedure.IsStated())
        {
            check.Missing(Duties + ".incidentProcedure", variant: "Incidents", severity: check.HighRiskSeverity());
        }
    }

    private static void InputDataAreRepresentative(UseCaseCheck check)
    {
        if (check.UseCase.AiAct?.DeployerDuties is { } duties && !duties.InputDataRepresentative.IsStated())
        {
            check.Missing(Duties + ".inputDataRepresentative", severity: check.HighRiskSeverity());
        }
    }

    // A duty of means: any measure counts, no level of any person is asked for (Article 4 as amended in 2026).
    private static void LiteracyIsSupported(UseCaseCheck check)
    {
        var useCase = check.UseCase;
        bool isSupported = useCase.AiAct?.Literacy is { } literacy && (literacy.TrainingIds is { Count: > 0 } || literacy.Measures.IsStated())
            || useCase.HumanValidation?.Competence?.TrainingIds is { Count: > 0 }
            || useCase.Strategy?.Skills?.Any(skill => skill is not null && (skill.TrainingId.IsStated() || skill.Topic.IsStated())) == true;

        // Nobody uses yet what is only proposed.
        if (!isSupported && useCase.Status != UseCaseStatus.Proposed)
        {
            check.Missing("aiAct.literacy");
        }
    }

    private static void DecisionsAreExplained(UseCaseCheck check)
    {
        var useCase = check.UseCase;
        bool isConcerned = check.IsHighRiskByAnnexIII() && check.AnnexIIIPoints().Any(point => point != AnnexIIIPoint.Point2);
        if (!isConcerned
            || useCase.AiAct?.DeployerDuties is not { } duties
            || duties.ExplanationProcess.IsStated()
            || useCase.HumanValidation?.Contestation?.ExplanationProvided == true)
        {
            return;
        }

        switch (useCase.DataProcessing?.AutomatedDecision?.EffectOnPersons)
        {
            case null:
                check.Ask("dataProcessing.automatedDecision.effectOnPersons");
                break;
            case EffectOnPersons.Significant or EffectOnPersons.Legal:
                check.Missing(Duties + ".explanationProcess", severity: check.HighRiskSeverity());
                break;
        }
    }
}
