namespace AiGovernance;

/// <summary>AIG4001 to AIG4020: human validation. "An AI may recommend, a human must validate."</summary>
internal static class HumanValidationRules
{
    public static readonly RegisterRule[] All =
    [
        .. ValidationLevelRules.All,
        .. ValidationPointRules.All,
        .. ValidatorRules.All,
        .. StopAndContestationRules.All,
    ];
}
