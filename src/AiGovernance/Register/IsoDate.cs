using System.Globalization;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>A calendar day, written <c>YYYY-MM-DD</c> (ISO 8601).</summary>
[JsonConverter(typeof(IsoDateConverter))]
public readonly struct IsoDate : IEquatable<IsoDate>, IComparable<IsoDate>, IComparable
{
    private const string Format = "yyyy-MM-dd";

    private readonly int dayNumber;

    /// <summary>A day of the Gregorian calendar.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public IsoDate(int year, int month, int day)
        : this(new DateTime(year, month, day))
    {
    }

    private IsoDate(DateTime value) => dayNumber = (int)(value.Ticks / TimeSpan.TicksPerDay);

    /// <summary>The first day that can be written: 0001-01-01.</summary>
    public static IsoDate MinValue => default;

    /// <summary>The last day that can be written: 9999-12-31.</summary>
    public static IsoDate MaxValue => new(DateTime.MaxValue);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => ToDateTime().Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => ToDateTime().Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => ToDateTime().Day;

    /// <summary>Reads <c>YYYY-MM-DD</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a day in this form.</exception>
    public static IsoDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date: write YYYY-MM-DD, for instance 2026-11-23.");

    /// <summary>Reads <c>YYYY-MM-DD</c>, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day.</param>
    public static bool TryParse(string? text, out IsoDate date)
    {
        var valid = DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        date = valid ? new IsoDate(value) : default;
        return valid;
    }

    /// <summary>The day of a point in time, by its own clock.</summary>
    /// <param name="value">The point in time.</param>
    public static IsoDate FromDateTime(DateTime value) => new(value);

    /// <summary>The day as midnight of no particular time zone.</summary>
    public DateTime ToDateTime() => new(dayNumber * TimeSpan.TicksPerDay, DateTimeKind.Unspecified);

    /// <summary>The day so many days later, or earlier if negative; never beyond the first or last day that can be written.</summary>
    /// <param name="days">The number of days.</param>
    public IsoDate AddDays(long days) => days switch
    {
        _ when days > MaxValue.dayNumber - dayNumber => MaxValue,
        _ when days < -dayNumber => MinValue,
        _ => new IsoDate(ToDateTime().AddDays(days)),
    };

    /// <summary>
    /// The same day so many months later, or earlier if negative, or the last day of that month if it is shorter; never
    /// beyond the first or last day that can be written.
    /// </summary>
    /// <param name="months">The number of months.</param>
    public IsoDate AddMonths(long months)
    {
        var target = (Year * 12L) + Month - 1 + months;
        return target switch
        {
            >= 12 * 10_000L => MaxValue,
            < 12 => MinValue,
            _ => new IsoDate(ToDateTime().AddMonths((int)months)),
        };
    }

    /// <summary>The number of days from this day to another, negative if that one is earlier.</summary>
    /// <param name="other">The other day.</param>
    public int DaysUntil(IsoDate other) => other.dayNumber - dayNumber;

    /// <inheritdoc/>
    public int CompareTo(IsoDate other) => dayNumber.CompareTo(other.dayNumber);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        IsoDate other => CompareTo(other),
        _ => throw new ArgumentException("Not an IsoDate.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(IsoDate other) => dayNumber == other.dayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IsoDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => dayNumber;

    /// <summary>The day as <c>YYYY-MM-DD</c>.</summary>
    public override string ToString() => ToDateTime().ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Whether two days are the same.</summary>
    public static bool operator ==(IsoDate left, IsoDate right) => left.Equals(right);

    /// <summary>Whether two days differ.</summary>
    public static bool operator !=(IsoDate left, IsoDate right) => !left.Equals(right);

    /// <summary>Whether the first day is earlier.</summary>
    public static bool operator <(IsoDate left, IsoDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first day is earlier or the same.</summary>
    public static bool operator <=(IsoDate left, IsoDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first day is later.</summary>
    public static bool operator >(IsoDate left, IsoDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first day is later or the same.</summary>
    public static bool operator >=(IsoDate left, IsoDate right) => left.CompareTo(right) >= 0;

#if NET
    /// <summary>The day as the framework's own type.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(dayNumber);

    /// <summary>The day from the framework's own type.</summary>
    /// <param name="date">The day.</param>
    public static IsoDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The day as the framework's own type.</summary>
    public static implicit operator DateOnly(IsoDate date) => date.ToDateOnly();

    /// <summary>The day from the framework's own type.</summary>
    public static implicit operator IsoDate(DateOnly date) => FromDateOnly(date);
#endif
}
