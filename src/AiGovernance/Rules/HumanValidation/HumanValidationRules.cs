namespace AiGovernance;

/// <summary>AIG4001 to AIG4020: human validation.</summary>
internal static class HumanValidationRules
{
    public static readonly RegisterRule[] All =
    [
    ];
}
