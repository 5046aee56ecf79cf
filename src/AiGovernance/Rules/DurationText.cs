using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>A duration in words: <c>6 months</c>, <c>6 mois</c>.</summary>
internal sealed class DurationText(IsoDuration duration) : ILocalizedText
{
    public string ToString(CultureInfo culture)
    {
        bool french = culture.TwoLetterISOLanguageName == "fr";
        var parts = new List<string>();
        Add(duration.Years, "year", "an", "ans");
        Add(duration.Months, "month", "mois", "mois");
        Add(duration.Weeks, "week", "semaine", "semaines");
        Add(duration.Days, "day", "jour", "jours");
        Add(duration.Hours, "hour", "heure", "heures");
        Add(duration.Minutes, "minute", "minute", "minutes");
        Add(duration.Seconds, "second", "seconde", "secondes");
        return parts.Count == 0 ? duration.ToString() : string.Join(" ", parts);

        void Add(int count, string english, string frenchOne, string frenchMany)
        {
            if (count != 0)
            {
                string unit = french ? (count == 1 ? frenchOne : frenchMany) : (count == 1 ? english : english + "s");
                parts.Add(count.ToString(culture) + (french ? "\u00A0" : " ") + unit);
            }
        }
    }
}
