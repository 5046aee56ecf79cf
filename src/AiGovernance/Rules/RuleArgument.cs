using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>How values appear in messages.</summary>
internal static class RuleArgument
{
    public static object Of(object value) => value switch
    {
        LegalFact fact => new Label(fact),
        IsoDuration duration => new DurationText(duration),
        IsoDate date => new DateText(date),
        _ => value,
    };

    private sealed class Label(LegalFact fact) : ILocalizedText
    {
        public string ToString(CultureInfo culture) => fact.GetLabel(culture);
    }
}
