using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether someone decided, and gave reasons for what was left out.</summary>
internal static class DecisionRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG5013", Error, "gdpr:24", ManagementDecidesBeforeUse),
        RegisterRule.ForUseCase("AIG5014", Warning, "gdpr:5(2)", WhatIsNotRequiredHasAReason),
    ];

    private static void ManagementDecidesBeforeUse(UseCaseCheck check)
    {
        if (check.UseCase.Status is not (UseCaseStatus.Pilot or UseCaseStatus.Approved or UseCaseStatus.InProduction))
        {
            return;
        }

        var status = check.Law.GetTerm(check.UseCase.Status);
        var management = check.UseCase.Governance?.Management;
        switch (management?.Decision)
        {
            case null when check.ConcernsPersons():
                check.Missing("governance.management", [status]);
                break;
            case ManagementDecisionKind.Rejected or ManagementDecisionKind.Suspended:
                check.Report("governance.management.decision", [check.Law.GetTerm(management.Decision.Value), status], "Contradicts");
                break;
            case ManagementDecisionKind.ApprovedForPilot when check.UseCase.Status is not UseCaseStatus.Pilot:
                check.Report("governance.management.decision", [check.Law.GetTerm(ManagementDecisionKind.ApprovedForPilot), status], "Contradicts");
                break;
            case ManagementDecisionKind.ApprovedForPilot when management.DecidedOn > check.UseCase.Strategy?.Pilot?.StartsOn:
                check.Report("governance.management.decidedOn", [management.DecidedOn!, check.UseCase.Strategy!.Pilot!.StartsOn!], "TooLate");
                break;
            case ManagementDecisionKind.Approved when management.DecidedOn > check.UseCase.StartedOn:
                check.Report("governance.management.decidedOn", [management.DecidedOn!, check.UseCase.StartedOn!], "TooLate");
                break;
        }
    }

    private static void WhatIsNotRequiredHasAReason(UseCaseCheck check)
    {
        var useCase = check.UseCase;
        var governance = useCase.Governance;
        var automated = useCase.DataProcessing?.AutomatedDecision;
        Reason("humanValidation.required", useCase.HumanValidation?.Required is ValidationRequirement.Recommended or ValidationRequirement.NotRequired, "humanValidation.justification", useCase.HumanValidation?.Justification);
        Reason("dataProcessing.dpia", IsDpiaLeftOut(check, useCase.DataProcessing?.Dpia), "dataProcessing.dpia.reason", useCase.DataProcessing?.Dpia?.Reason);
        Reason("dataProcessing.automatedDecision.art22.applies", automated?.Art22?.Applies == false && check.HasSignificantEffect() && !check.IsDeterminative(), "dataProcessing.automatedDecision.art22.reason", automated?.Art22?.Reason);
        Reason("aiAct.fria", useCase.AiAct?.Fria is { Required: false } or { Status: AssessmentStatus.NotRequired or AssessmentStatus.JustifiedNotDone }, "aiAct.fria.reason", useCase.AiAct?.Fria?.Reason);
        Reason("governance.dpo.opinion", governance?.Dpo?.Opinion is Opinion.NotRequired && check.ConcernsPersons(), "governance.dpo.reference", governance?.Dpo?.Reference);
        Reason("governance.worksCouncil.required", governance?.WorksCouncil?.Required == false, "governance.worksCouncil.reason", governance?.WorksCouncil?.Reason);
        Reason("transparency.clients.informed", useCase.Transparency?.Clients?.Informed == false, "transparency.clients.reason", useCase.Transparency?.Clients?.Reason);

        void Reason(string statement, bool isLeftOut, string path, string? reason)
        {
            if (isLeftOut && string.IsNullOrWhiteSpace(reason))
            {
                check.Report(path, [statement, path]);
            }
        }
    }

    // Where the facts call for an assessment, AIG2020 and AIG2021 speak.
    private static bool IsDpiaLeftOut(UseCaseCheck check, Dpia? dpia)
        => check.HasPersonalData
            && dpia is { Required: false } or { Status: AssessmentStatus.NotRequired or AssessmentStatus.JustifiedNotDone }
            && check.Assessment.Dpia is not Need.Required;
}
