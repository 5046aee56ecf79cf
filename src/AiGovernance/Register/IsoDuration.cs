using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace AiGovernance;

/// <summary>
/// A duration as in ISO 8601, in whole numbers, for instance <c>P30D</c>, <c>P6M</c>, <c>P1Y6M</c>, <c>P2W</c> or
/// <c>PT8H</c>. It is written as it was read.
/// </summary>
/// <remarks>
/// Months and years have no fixed length, so durations are not ordered: whether <c>P30D</c> is shorter than <c>P1M</c>
/// depends on the month. <see cref="IsShorterThan"/> says so instead of guessing. Durations are equal if they are made
/// of the same components: <c>P12M</c> and <c>P1Y</c> last equally long but are not equal.
/// </remarks>
[JsonConverter(typeof(IsoDurationConverter))]
public readonly struct IsoDuration : IEquatable<IsoDuration>
{
    private const int LongestComponent = 6;

    private static readonly Regex Pattern = new(
        @"\AP(?=[0-9T])(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?)?\z",
        RegexOptions.CultureInvariant);

    private readonly string? text;

    private IsoDuration(string text, int[] components)
    {
        this.text = text;
        (Years, Months, Weeks, Days) = (components[0], components[1], components[2], components[3]);
        (Hours, Minutes, Seconds) = (components[4], components[5], components[6]);
    }

    /// <summary>No time at all, <c>P0D</c>.</summary>
    public static IsoDuration Zero => default;

    /// <summary>The number of years.</summary>
    public int Years { get; }

    /// <summary>The number of months, besides the years.</summary>
    public int Months { get; }

    /// <summary>The number of weeks.</summary>
    public int Weeks { get; }

    /// <summary>The number of days, besides the weeks.</summary>
    public int Days { get; }

    /// <summary>The number of hours.</summary>
    public int Hours { get; }

    /// <summary>The number of minutes, besides the hours.</summary>
    public int Minutes { get; }

    /// <summary>The number of seconds, besides the minutes.</summary>
    public int Seconds { get; }

    /// <summary>Whether the duration is no time at all.</summary>
    public bool IsZero => TotalMonths == 0 && TotalSeconds == 0;

    private long TotalMonths => (12L * Years) + Months;

    private long TotalDays => (7L * Weeks) + Days;

    private long TotalSeconds => (86_400 * TotalDays) + (3_600L * Hours) + (60L * Minutes) + Seconds;

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a duration in whole numbers.</exception>
    public static IsoDuration Parse(string text) =>
        TryParse(text, out var duration) ? duration : throw new FormatException($"'{text}' is not a duration: write P30D, P6M, P2Y or PT8H.");

    /// <summary>Reads a duration; components have six digits at most, and neither sign nor fraction.</summary>
    /// <param name="text">The text.</param>
    /// <param name="duration">The duration.</param>
    public static bool TryParse(string? text, out IsoDuration duration)
    {
        duration = default;
        if (text is null || Pattern.Match(text) is not { Success: true } match)
        {
            return false;
        }

        var components = new int[match.Groups.Count - 1];
        for (var i = 0; i < components.Length; i++)
        {
            var digits = match.Groups[i + 1].Value;
            if (digits.Length > LongestComponent)
            {
                return false;
            }

            components[i] = digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        duration = new IsoDuration(text, components);
        return true;
    }

    /// <summary>
    /// The day on which the duration is over: months first, then weeks and days, then full 24 hours; a rest of hours
    /// stays within the day. Never beyond 9999-12-31.
    /// </summary>
    /// <param name="start">The day on which it begins.</param>
    public IsoDate AddTo(IsoDate start) => start.AddMonths(TotalMonths).AddDays(TotalSeconds / 86_400);

    /// <summary>
    /// The point in time at which the duration is over: months first, then everything else. Never beyond the last point
    /// in time that can be written.
    /// </summary>
    /// <param name="start">The point in time at which it begins.</param>
    public DateTimeOffset AddTo(DateTimeOffset start)
    {
        try
        {
            return start.AddMonths(checked((int)TotalMonths)).AddSeconds(TotalSeconds);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTimeOffset.MaxValue;
        }
    }

    /// <summary>
    /// Whether the duration is shorter than another; <see langword="null"/> if that depends on the calendar, as for
    /// <c>P30D</c> and <c>P1M</c>.
    /// </summary>
    /// <param name="other">The other duration.</param>
    public bool? IsShorterThan(IsoDuration other)
    {
        var seconds = other.TotalSeconds - TotalSeconds;
        var months = other.TotalMonths - TotalMonths;
        var least = seconds + (86_400 * LeastDays(months));
        var most = seconds + (86_400 * MostDays(months));
        return least > 0 ? true : most <= 0 ? false : null;
    }

    /// <summary>
    /// Whether the duration is longer than another; <see langword="null"/> if that depends on the calendar, as for
    /// <c>P31D</c> and <c>P1M</c>.
    /// </summary>
    /// <param name="other">The other duration.</param>
    public bool? IsLongerThan(IsoDuration other) => other.IsShorterThan(this);

    /// <inheritdoc/>
    public bool Equals(IsoDuration other) =>
        (Years, Months, Weeks, Days, Hours, Minutes, Seconds)
        == (other.Years, other.Months, other.Weeks, other.Days, other.Hours, other.Minutes, other.Seconds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IsoDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (TotalMonths, TotalSeconds).GetHashCode();

    /// <summary>The duration as it was read.</summary>
    public override string ToString() => text ?? "P0D";

    /// <summary>Whether two durations are made of the same components.</summary>
    public static bool operator ==(IsoDuration left, IsoDuration right) => left.Equals(right);

    /// <summary>Whether two durations are made of different components.</summary>
    public static bool operator !=(IsoDuration left, IsoDuration right) => !left.Equals(right);

    private static long LeastDays(long months) => months < 0 ? -MostDays(-months) : Math.Max(ShortMonths[months % 12] + (365 * (months / 12)) + LeastLeapDays(months / 12), 0);

    private static long MostDays(long months) => months < 0 ? -LeastDays(-months) : LongMonths[months % 12] + (365 * (months / 12)) + MostLeapDays(months / 12);

    // Eight years may pass without a leap day (1897 to 1903), never nine.
    private static long LeastLeapDays(long years) => Math.Max((years / 4) - 1 - (years / 100), 0);

    private static long MostLeapDays(long years) => (years + 3) / 4;

    // The fewest and the most days that so many consecutive months have.
    private static readonly int[] ShortMonths = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];

    private static readonly int[] LongMonths = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
}
