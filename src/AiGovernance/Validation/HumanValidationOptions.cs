namespace AiGovernance;

/// <summary>What the application decides about validation, beside the register.</summary>
public sealed record HumanValidationOptions
{
#if NET
    /// <summary>Where the time comes from; the system's clock unless stated.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#else
    /// <summary>Where the time comes from; the system's clock unless stated.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = () => DateTimeOffset.UtcNow;
#endif

    /// <summary>
    /// How much time must lie between two acceptances of one person at one validation point, where the entry neither
    /// allows bulk approval nor states a longer minimum review time. One second unless stated. Guidelines WP251: not a
    /// token gesture.
    /// </summary>
    public TimeSpan MinimumTimePerItem { get; init; } = TimeSpan.FromSeconds(1);

    internal DateTimeOffset Now()
#if NET
        => TimeProvider.GetUtcNow();
#else
        => Clock().ToUniversalTime();
#endif
}
