namespace AiGovernance;

/// <summary>Rules that speak only where personal data are processed, and only to whom the law addresses.</summary>
internal static class GdprRule
{
    /// <summary>Whoever processes personal data, be it only incidentally and as a processor.</summary>
    public static RegisterRule OnPersonalData(string id, FindingSeverity severity, string citation, Action<UseCaseCheck, DataProcessing> check, bool isFirm = false)
        => RegisterRule.ForUseCase(
            id,
            severity,
            citation,
            useCase =>
            {
                if (useCase is { HasPersonalData: true, UseCase.DataProcessing: { } data })
                {
                    check(useCase, data);
                }
            },
            isFirm);

    /// <summary>Controllers. A processor answers for its controllers' instructions, not for their decisions. An unknown role counts as controller.</summary>
    public static RegisterRule OnControllersData(string id, FindingSeverity severity, string citation, Action<UseCaseCheck, DataProcessing> check, bool isFirm = false)
        => OnPersonalData(
            id,
            severity,
            citation,
            (useCase, data) =>
            {
                if (data.GdprRole != GdprRole.Processor)
                {
                    check(useCase, data);
                }
            },
            isFirm);

    /// <summary>Controllers that process personal data on purpose: whose data occur incidentally cannot be known in advance.</summary>
    public static RegisterRule OnSoughtData(string id, FindingSeverity severity, string citation, Action<UseCaseCheck, DataProcessing> check)
        => OnControllersData(
            id,
            severity,
            citation,
            (useCase, data) =>
            {
                if (data.PersonalData == PersonalDataPresence.Yes)
                {
                    check(useCase, data);
                }
            });
}
