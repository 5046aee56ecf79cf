namespace AiGovernance;

/// <summary>The rules of every block.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<RegisterRule> Rules { get; } =
    [
        .. RegisterRules.All,
        .. GdprRules.All,
        .. AiActRules.All,
        .. HumanValidationRules.All,
        .. GovernanceRules.All,
    ];

    public static IReadOnlyList<RegisterRule> ForRegister { get; } = [.. Rules.Where(rule => rule.RegisterCheck is not null)];

    public static IReadOnlyList<RegisterRule> ForUseCases { get; } = [.. Rules.Where(rule => rule.UseCaseCheck is not null)];
}
