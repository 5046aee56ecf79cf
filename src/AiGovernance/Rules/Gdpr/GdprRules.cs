namespace AiGovernance;

/// <summary>AIG2001 to AIG2036: the GDPR.</summary>
internal static class GdprRules
{
    public static readonly RegisterRule[] All =
    [
    ];
}
