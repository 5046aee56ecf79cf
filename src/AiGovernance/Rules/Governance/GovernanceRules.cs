namespace AiGovernance;

/// <summary>AIG5001 to AIG5024: governance and strategy.</summary>
internal static class GovernanceRules
{
    public static readonly RegisterRule[] All =
    [
        .. StrategyRules.All,
        .. PilotRules.All,
        .. ConsultationRules.All,
        .. DecisionRules.All,
        .. RiskRules.All,
        .. InformationRules.All,
    ];
}
