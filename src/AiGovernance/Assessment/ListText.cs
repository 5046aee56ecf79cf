using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>The labels of legal facts as an enumeration, for a sentence.</summary>
internal sealed class ListText(IEnumerable<LegalFact> facts) : ILocalizedText
{
    private readonly LegalFact[] _facts = [.. facts];

    public string ToString(CultureInfo culture) => string.Join(
        culture.TwoLetterISOLanguageName == "fr" ? "\u00A0; " : "; ",
        _facts.Select(fact => fact.GetLabel(culture)));
}
