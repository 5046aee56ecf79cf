using System.Text.RegularExpressions;
using AiGovernance.Structure;

namespace AiGovernance.Tool.Questions;

/// <summary>Durations as people write them: <c>30 days</c>, <c>6 mois</c>, or <c>P6M</c> as the register does.</summary>
internal static partial class DurationWords
{
    /// <summary>The duration as the register writes it, or null.</summary>
    public static string? Read(string text)
    {
        string upper = text.ToUpperInvariant();
        if (Iso8601.IsDuration(upper))
        {
            return upper;
        }

        var match = Words().Match(text);
        return !match.Success ? null : match.Groups["unit"].Value[..1].ToUpperInvariant() switch
        {
            "H" => $"PT{match.Groups["number"].Value}H",
            "D" or "J" => $"P{match.Groups["number"].Value}D",
            "W" or "S" => $"P{match.Groups["number"].Value}W",
            "M" => $"P{match.Groups["number"].Value}M",
            _ => $"P{match.Groups["number"].Value}Y",
        };
    }

    [GeneratedRegex(@"^(?<number>\d{1,5})\s*(?<unit>h|hours?|heures?|d|days?|j|jours?|w|weeks?|semaines?|months?|mois|y|years?|ans?|années?)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
