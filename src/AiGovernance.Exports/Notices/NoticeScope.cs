using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Notices;

/// <summary>Which use cases an audience is told about: those in use, or allowed to be, that concern it.</summary>
internal static class NoticeScope
{
    public static bool Concerns(UseCaseView useCase, NoticeAudience audience)
        => useCase.UseCase.Status is UseCaseStatus.Pilot or UseCaseStatus.Approved or UseCaseStatus.InProduction
            && (audience == NoticeAudience.Staff ? ConcernsStaff(useCase) : ConcernsClients(useCase));

    // Not known is not "no": an entry that does not say whose data it processes concerns everyone until it does.
    private static bool IsUnknown(UseCaseView useCase) => useCase.MayProcessPersonalData && useCase.Data?.DataSubjects is null or { Count: 0 };

    private static bool ConcernsStaff(UseCaseView useCase)
        => IsUnknown(useCase)
            || Has(useCase, category => category == DataSubjectCategory.Employee)
            || useCase.UseCase.Transparency?.Staff is not null
            // AI Act Article 26(7): high-risk systems at the workplace.
            || useCase.Act?.AnnexIII?.Any(point => point is AnnexIIIPoint.Point4a or AnnexIIIPoint.Point4b) == true;

    private static bool ConcernsClients(UseCaseView useCase)
        => IsUnknown(useCase)
            || Has(useCase, category => category != DataSubjectCategory.Employee)
            || useCase.UseCase.Transparency?.Clients is { Informed: true }
            || useCase.Act?.Article50 is { InteractsWithPersons: true } or { DeepFake: true } or { PublicInterestText: true };

    private static bool Has(UseCaseView useCase, Func<DataSubjectCategory?, bool> isMeant) => useCase.MayProcessPersonalData && useCase.Data?.DataSubjects?.Any(subject => isMeant(subject.Category)) == true;
}
