namespace AiGovernance;

/// <summary>AIG2001 to AIG2036: the GDPR.</summary>
internal static class GdprRules
{
    public static readonly RegisterRule[] All =
    [
        .. GdprRecordRules.All,
        .. GdprLawfulnessRules.All,
        .. GdprDataRules.All,
        .. GdprProcessorRules.All,
        .. GdprTransferRules.All,
        .. GdprRetentionRules.All,
        .. GdprDpiaRules.All,
        .. GdprDecisionRules.All,
        .. GdprInformationRules.All,
    ];
}
