using System.Globalization;
using System.Text.RegularExpressions;

namespace AiGovernance.Structure;

/// <summary>The two forms in which a register writes time: dates (2026-11-23) and durations (P6M, PT8H).</summary>
internal static class Iso8601
{
    private static readonly Regex Duration = new(
        @"^P(?=[0-9T])(?:[0-9]{1,6}Y)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}S)?)?\z",
        RegexOptions.CultureInvariant);

    public static bool IsDate(string text)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static bool IsDuration(string text) => Duration.IsMatch(text);
}
