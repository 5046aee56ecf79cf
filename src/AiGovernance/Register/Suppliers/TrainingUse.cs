namespace AiGovernance;

/// <summary>Whether the provider uses what is sent to it to train models. GDPR Articles 5(1)(b), 6 and 28(3)(a).</summary>
public sealed record TrainingUse : RegisterElement
{
    /// <summary>The answer.</summary>
    public TrainingUseAnswer? Value { get; init; }

    /// <summary>What shows it: a clause of the contract, a screen copy of the setting.</summary>
    public string? Evidence { get; init; }

    /// <summary>When it was last checked.</summary>
    public IsoDate? CheckedOn { get; init; }
}
