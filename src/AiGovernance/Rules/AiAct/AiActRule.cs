namespace AiGovernance;

/// <summary>Makes rules of the AI Act: they are silent about what the entry says is no AI system, or excluded from the Act.</summary>
internal static class AiActRule
{
    public static RegisterRule Of(string id, FindingSeverity severity, string citation, Action<UseCaseCheck> check, bool isFirm = false)
        => RegisterRule.ForUseCase(
            id,
            severity,
            citation,
            useCase =>
            {
                if (useCase.IsUnderTheAct())
                {
                    check(useCase);
                }
            },
            isFirm);
}
