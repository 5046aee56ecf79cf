using CsCheck;

namespace AiGovernance.Tests.Register;

public sealed class IsoDurationTests
{
    [Fact]
    public void A_duration_has_components_and_keeps_its_text()
    {
        var duration = IsoDuration.Parse("P1Y02M3W4DT5H6M7S");

        Assert.Equal((1, 2, 3, 4), (duration.Years, duration.Months, duration.Weeks, duration.Days));
        Assert.Equal((5, 6, 7), (duration.Hours, duration.Minutes, duration.Seconds));
        Assert.Equal("P1Y02M3W4DT5H6M7S", duration.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1H")]
    [InlineData("-P1D")]
    [InlineData("P1.5D")]
    [InlineData("P1M1Y")]
    [InlineData("p1d")]
    [InlineData("P1D\n")]
    [InlineData("P٣D")]
    [InlineData("P1234567D")]
    public void Anything_else_is_not_a_duration(string? text) => Assert.False(IsoDuration.TryParse(text, out _));

    [Theory]
    [InlineData("P1M", "2026-01-31", "2026-02-28")]
    [InlineData("P1Y", "2028-02-29", "2029-02-28")]
    [InlineData("P2W", "2026-11-23", "2026-12-07")]
    [InlineData("P1M1D", "2026-01-31", "2026-03-01")]
    [InlineData("PT8H", "2026-11-23", "2026-11-23")]
    [InlineData("PT48H", "2026-11-23", "2026-11-25")]
    [InlineData("P999999Y", "2026-11-23", "9999-12-31")]
    [InlineData("P999999D", "9999-11-23", "9999-12-31")]
    public void A_duration_ends_on_a_day(string duration, string start, string end) =>
        Assert.Equal(end, IsoDuration.Parse(duration).AddTo(IsoDate.Parse(start)).ToString());

    [Fact]
    public void A_duration_ends_at_a_point_in_time()
    {
        var start = new DateTimeOffset(2026, 11, 23, 18, 0, 0, TimeSpan.FromHours(1));

        Assert.Equal(start.AddHours(8), IsoDuration.Parse("PT8H").AddTo(start));
        Assert.Equal(DateTimeOffset.MaxValue, IsoDuration.Parse("P999999Y").AddTo(start));
    }

    [Theory]
    [InlineData("P6M", "P1Y", true)]
    [InlineData("P1Y", "P12M", false)]
    [InlineData("P12M", "P1Y", false)]
    [InlineData("P30D", "P1M", null)]
    [InlineData("P1M", "P30D", null)]
    [InlineData("P27D", "P1M", true)]
    [InlineData("P31D", "P1M", false)]
    [InlineData("P180D", "P6M", true)]
    [InlineData("P182D", "P6M", null)]
    [InlineData("P185D", "P6M", false)]
    [InlineData("PT24H", "P1D", false)]
    [InlineData("P4W", "P1M", null)]
    public void Whether_a_duration_is_shorter_may_depend_on_the_calendar(string duration, string other, bool? shorter) =>
        Assert.Equal(shorter, IsoDuration.Parse(duration).IsShorterThan(IsoDuration.Parse(other)));

    [Fact]
    public void An_answer_about_length_holds_from_any_day_on()
    {
        var duration = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 900], (months, days) => IsoDuration.Parse($"P{months}M{days}D"));

        Gen.Select(duration, duration, Gen.Int[650_000, 800_000]).Sample((left, right, day) =>
        {
            var start = IsoDate.MinValue.AddDays(day);
            return left.IsShorterThan(right) switch
            {
                true => left.AddTo(start) < right.AddTo(start),
                false => left.AddTo(start) >= right.AddTo(start),
                null => left.IsLongerThan(right) != true || left.AddTo(start) >= right.AddTo(start),
            };
        });
    }

    [Fact]
    public void Durations_of_the_same_components_are_equal()
    {
        Assert.Equal(IsoDuration.Parse("P1D"), IsoDuration.Parse("P01D"));
        Assert.NotEqual(IsoDuration.Parse("P1Y"), IsoDuration.Parse("P12M"));
        Assert.Equal(IsoDuration.Zero, IsoDuration.Parse("PT0S"));
        Assert.True(IsoDuration.Parse("PT0S").IsZero);
    }
}
