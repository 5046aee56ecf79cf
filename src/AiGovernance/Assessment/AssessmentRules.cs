namespace AiGovernance;

/// <summary>The rules of every derivation.</summary>
internal static class AssessmentRules
{
    /// <summary>All rules, in the order of reasoning.</summary>
    public static IReadOnlyList<AssessmentRule> All { get; } =
    [
        .. ScopeDerivation.Rules,
        .. ProfilingDerivation.Rules,
        .. Article5Derivation.Rules,
        .. AnnexIDerivation.Rules,
        .. AnnexIIIDerivation.Rules,
        .. RoleDerivation.Rules,
        .. Article50Derivation.Rules,
        .. MinimalRiskDerivation.Rules,
        .. DpiaDerivation.Rules,
        .. FriaDerivation.Rules,
        .. ValidationDerivation.Rules,
    ];
}
