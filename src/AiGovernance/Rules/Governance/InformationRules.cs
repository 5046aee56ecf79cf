using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Whether those concerned know about the AI, and where its rules are written.</summary>
internal static class InformationRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG5023", Warning, "article; gdpr:13; aiAct:26(7)", ClientsAndStaffAreInformed),
        RegisterRule.ForRegister("AIG5024", Info, "article", PolicyIsLinked),
    ];

    private static void ClientsAndStaffAreInformed(UseCaseCheck check)
    {
        if (!check.IsOnRealData)
        {
            return;
        }

        var transparency = check.UseCase.Transparency;
        if (transparency?.Staff?.Informed == false || (transparency?.Staff?.Informed is null && check.ConcernsPersons()))
        {
            check.Report("transparency.staff.informed", variant: "Staff");
        }

        // Clients who are not informed, and no reason: AIG5014.
        if (transparency?.Clients?.Informed is null && MeetsClients(check))
        {
            check.Report("transparency.clients.informed");
        }
    }

    private static bool MeetsClients(UseCaseCheck check)
    {
        var subjects = check.UseCase.DataProcessing?.DataSubjects ?? [];
        bool isInternal = subjects.Count > 0 && subjects.All(subject => subject.Category is DataSubjectCategory.Employee);
        return (check.UseCase.AiAct?.Article50?.InteractsWithPersons == true && !isInternal)
            || subjects.Any(subject => subject.Category
                is DataSubjectCategory.Customer or DataSubjectCategory.Prospect or DataSubjectCategory.User
                or DataSubjectCategory.Patient or DataSubjectCategory.Student or DataSubjectCategory.Child);
    }

    private static void PolicyIsLinked(RegisterCheck check)
    {
        bool isInUse = check.Register.UseCases.Any(useCase => useCase.Status is UseCaseStatus.Pilot or UseCaseStatus.Approved or UseCaseStatus.InProduction);
        bool isLinked = check.Register.UseCases.Any(useCase => useCase.Links?.Any(link => link.Rel is LinkRelation.Policy && !string.IsNullOrWhiteSpace(link.Href)) == true);
        if (isInUse && !isLinked)
        {
            check.Report("useCases");
        }
    }
}
