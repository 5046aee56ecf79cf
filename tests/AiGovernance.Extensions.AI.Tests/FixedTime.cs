namespace AiGovernance.Extensions.AI.Tests;

/// <summary>A clock that stands, in UTC.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Register.Today;
}
