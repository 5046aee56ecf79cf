using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>A day as people write it: <c>2026-11-25</c> in English, <c>25/11/2026</c> in French.</summary>
internal sealed class DateText(IsoDate date) : ILocalizedText
{
    public string ToString(CultureInfo culture)
        => culture.TwoLetterISOLanguageName == "fr" ? date.ToDateTime().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : date.ToString();
}
