namespace AiGovernance;

/// <summary>How over-reliance on the AI is noticed: where nobody ever overrides, nobody validates. AI Act Article 14(4)(b).</summary>
public sealed record AutomationBiasMonitoring : RegisterElement
{
    /// <summary>The measured share of outputs modified or rejected, from 0 to 1.</summary>
    [Range(0, 1)]
    public decimal? OverrideRate { get; init; }

    /// <summary>The share below which validation looks like rubber-stamping, from 0 to 1.</summary>
    [Range(0, 1)]
    public decimal? AlertBelow { get; init; }

    /// <summary>The share above which the AI looks useless, from 0 to 1.</summary>
    [Range(0, 1)]
    public decimal? AlertAbove { get; init; }

    /// <summary>How often the share is looked at.</summary>
    public IsoDuration? ReviewEvery { get; init; }
}
