using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>What makes the processing lawful: basis, consent, further purposes.</summary>
internal static class GdprLawfulnessRules
{
    public static readonly RegisterRule[] All =
    [
        GdprRule.OnControllersData("AIG2002", Error, "gdpr:6(1); gdpr:5(1)(a)", ProcessingHasALawfulBasis),
        GdprRule.OnControllersData("AIG2003", Error, "gdpr:6(1)(f); gdpr:5(2)", LegitimateInterestsAreWeighed),
        GdprRule.OnControllersData("AIG2007", Error, "gdpr:7", ConsentIsRecordedAndCanBeWithdrawn),
        GdprRule.OnControllersData("AIG2008", Warning, "gdpr:7(4); gdpr:recital43", EmployeesAreNotAskedForConsent),
        GdprRule.OnControllersData("AIG2009", Error, "gdpr:6(3)", LegalBasisNamesTheLaw),
        GdprRule.OnSoughtData("AIG2028", Warning, "gdpr:6(4); gdpr:5(1)(b)", FurtherPurposeIsCompatible),
        GdprRule.OnSoughtData("AIG2031", Warning, "gdpr:8; gdpr:35", ChildrenAreConsidered),
        GdprRule.OnSoughtData("AIG2035", Warning, "gdpr:88; labourCode:L1121-1; labourCode:L2312-38", MonitoringOfEmployeesIsProportionate),
    ];

    private static void ProcessingHasALawfulBasis(UseCaseCheck check, DataProcessing data)
    {
        if (data.LawfulBasis?.Basis is not { } basis)
        {
            check.Missing("dataProcessing.lawfulBasis.basis");
        }
        else if (string.IsNullOrWhiteSpace(data.LawfulBasis.Justification))
        {
            check.Missing("dataProcessing.lawfulBasis.justification", [check.Law.GetTerm(basis)], "NoJustification");
        }
    }

    private static void LegitimateInterestsAreWeighed(UseCaseCheck check, DataProcessing data)
    {
        if (data.LawfulBasis is { Basis: LawfulBasisKind.LegitimateInterests } basis
            && string.IsNullOrWhiteSpace(basis.LiaRef)
            && !check.UseCase.HasLink(LinkRelation.Lia))
        {
            check.Missing("dataProcessing.lawfulBasis.liaRef");
        }
    }

    private static void ConsentIsRecordedAndCanBeWithdrawn(UseCaseCheck check, DataProcessing data)
    {
        if (data.LawfulBasis is not { Basis: LawfulBasisKind.Consent } basis)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(basis.ConsentRecord))
        {
            check.Missing("dataProcessing.lawfulBasis.consentRecord");
        }

        switch (data.Rights?.Withdrawal)
        {
            case null:
                check.Missing("dataProcessing.rights.withdrawal", variant: "Withdrawal");
                break;
            case false:
                check.Report("dataProcessing.rights.withdrawal", variant: "Withdrawal");
                break;
        }
    }

    private static void EmployeesAreNotAskedForConsent(UseCaseCheck check, DataProcessing data)
    {
        if (data.LawfulBasis?.Basis == LawfulBasisKind.Consent && data.IsAbout(DataSubjectCategory.Employee))
        {
            check.Report("dataProcessing.lawfulBasis.basis");
        }
    }

    private static void LegalBasisNamesTheLaw(UseCaseCheck check, DataProcessing data)
    {
        if (data.LawfulBasis is { Basis: LawfulBasisKind.LegalObligation or LawfulBasisKind.PublicTask } basis && string.IsNullOrWhiteSpace(basis.LegalText))
        {
            check.Missing("dataProcessing.lawfulBasis.legalText", [check.Law.GetTerm(basis.Basis!.Value)]);
        }
    }

    private static void FurtherPurposeIsCompatible(UseCaseCheck check, DataProcessing data)
    {
        // Consent to the new purpose, or a law, stands in for the test. GDPR Article 6(4).
        bool isTestNeeded = data.Sources?.Any(source => source.Kind == DataSourceKind.InternalSystem) == true
            && data.LawfulBasis?.Basis is not (LawfulBasisKind.Consent or LawfulBasisKind.LegalObligation);
        if (!isTestNeeded)
        {
            return;
        }

        if (data.FurtherProcessing?.Compatible == false)
        {
            check.Report("dataProcessing.furtherProcessing.compatible", variant: "Incompatible");
        }
        else if (string.IsNullOrWhiteSpace(data.FurtherProcessing?.Test))
        {
            check.Missing("dataProcessing.furtherProcessing.test");
        }
    }

    private static void ChildrenAreConsidered(UseCaseCheck check, DataProcessing data)
    {
        if (data.IsAbout(DataSubjectCategory.Child) && data.Dpia?.Criteria?.Contains(DpiaCriterion.VulnerableSubjects) != true)
        {
            check.Report("dataProcessing.dpia.criteria");
        }
    }

    private static void MonitoringOfEmployeesIsProportionate(UseCaseCheck check, DataProcessing data)
    {
        bool isMonitoring = data.Dpia?.CnilListItem == CnilListItem.ConstantEmployeeMonitoring
            || data.Dpia?.Criteria?.Contains(DpiaCriterion.SystematicMonitoring) == true;
        if (!isMonitoring || !data.IsAbout(DataSubjectCategory.Employee))
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(check.UseCase.Purpose?.Proportionality))
        {
            check.Missing("purpose.proportionality");
        }

        // That the works council was not consulted at all is AIG5012's affair.
        var organisation = check.Register.Organisation;
        if (organisation.Country == "FR"
            && organisation.Headcount >= check.Law.GetNumber("worksCouncilHeadcount")
            && organisation.WorkerRepresentation?.Exists != false
            && check.UseCase.Governance?.WorksCouncil?.Required == false)
        {
            check.Report("governance.worksCouncil.required", variant: "WorksCouncil");
        }
    }
}
