using System.Resources;

namespace AiGovernance;

/// <summary>The texts of the rules: one resource file per block of ids.</summary>
internal static class RuleTexts
{
    private static readonly ResourceManager Register = Resources("Register");
    private static readonly ResourceManager Gdpr = Resources("Gdpr");
    private static readonly ResourceManager AiAct = Resources("AiAct");
    private static readonly ResourceManager HumanValidation = Resources("HumanValidation");
    private static readonly ResourceManager Governance = Resources("Governance");

    /// <summary>The texts of the block to which an id belongs, by its first digit.</summary>
    public static ResourceManager Of(string ruleId) => ruleId[3] switch
    {
        '1' => Register,
        '2' => Gdpr,
        '3' => AiAct,
        '4' => HumanValidation,
        '5' => Governance,
        _ => throw new ArgumentException($"No block of rules has {ruleId}.", nameof(ruleId)),
    };

    private static ResourceManager Resources(string block) => new("AiGovernance.Rules." + block, typeof(RuleTexts).Assembly);
}
