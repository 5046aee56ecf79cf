namespace AiGovernance;

/// <summary>AIG3001 to AIG3030: the AI Act.</summary>
internal static class AiActRules
{
    public static readonly RegisterRule[] All =
    [
        .. Article5Rules.All
            .Concat(ClassificationRules.All)
            .Concat(DeployerRules.All)
            .Concat(FundamentalRightsRules.All)
            .Concat(Article50Rules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
