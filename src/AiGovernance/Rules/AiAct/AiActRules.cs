namespace AiGovernance;

/// <summary>AIG3001 to AIG3030: the AI Act.</summary>
internal static class AiActRules
{
    public static readonly RegisterRule[] All =
    [
    ];
}
