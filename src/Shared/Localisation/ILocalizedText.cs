using System.Globalization;

namespace AiGovernance.Localisation;

/// <summary>A text for a user whose language is chosen when it is read.</summary>
internal interface ILocalizedText
{
    string ToString(CultureInfo culture);
}
