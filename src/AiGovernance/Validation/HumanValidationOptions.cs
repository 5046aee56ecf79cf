namespace AiGovernance;

/// <summary>What the application decides about validation, beside the register.</summary>
public sealed record HumanValidationOptions
{
    /// <summary>Where the time comes from, for instance <c>TimeProvider.GetUtcNow</c>; the system's clock unless stated.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = () => DateTimeOffset.UtcNow;

    /// <summary>
    /// How much time must lie between two acceptances of one person at one validation point, where the entry neither
    /// allows bulk approval nor states a longer minimum review time. One second unless stated. Guidelines WP251: not a
    /// token gesture.
    /// </summary>
    public TimeSpan MinimumTimePerItem { get; init; } = TimeSpan.FromSeconds(1);

    internal DateTimeOffset Now() => Clock().ToUniversalTime();
}
