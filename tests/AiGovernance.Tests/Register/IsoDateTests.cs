namespace AiGovernance.Tests.Register;

public sealed class IsoDateTests
{
    [Fact]
    public void A_date_is_a_day_of_the_calendar()
    {
        var date = IsoDate.Parse("2026-11-23");

        Assert.Equal((2026, 11, 23), (date.Year, date.Month, date.Day));
        Assert.Equal("2026-11-23", date.ToString());
        Assert.Equal(new DateTime(2026, 11, 23), date.ToDateTime());
        Assert.Equal(new DateOnly(2026, 11, 23), (DateOnly)date);
        Assert.Equal(date, IsoDate.FromDateOnly(new DateOnly(2026, 11, 23)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2026-02-29")]
    [InlineData("2026-1-1")]
    [InlineData("20260101")]
    [InlineData(" 2026-01-01")]
    [InlineData("2026-01-01\n")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData("٢٠٢٦-01-01")]
    public void Anything_else_is_not_a_date(string? text) => Assert.False(IsoDate.TryParse(text, out _));

    [Fact]
    public void Dates_are_ordered()
    {
        var earlier = new IsoDate(2026, 8, 2);
        var later = new IsoDate(2026, 12, 2);

        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier && earlier != later);
        Assert.Equal(122, earlier.DaysUntil(later));
    }

    [Fact]
    public void Adding_never_leaves_the_calendar()
    {
        Assert.Equal("2026-02-28", new IsoDate(2026, 1, 31).AddMonths(1).ToString());
        Assert.Equal(IsoDate.MaxValue, new IsoDate(9999, 12, 30).AddDays(long.MaxValue));
        Assert.Equal(IsoDate.MinValue, new IsoDate(1, 1, 2).AddDays(-1_000_000_000_000));
        Assert.Equal(IsoDate.MaxValue, new IsoDate(2026, 1, 1).AddMonths(12_000_000));
        Assert.Equal(IsoDate.MinValue, new IsoDate(2026, 1, 1).AddMonths(-12_000_000));
        Assert.Equal("9999-12-31", new IsoDate(9999, 11, 30).AddMonths(1).AddDays(1).ToString());
    }
}
