using System.Globalization;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>An entry of the legal pack: what it is called, where it comes from and how sure it is.</summary>
public abstract class LegalFact
{
    private protected LegalFact()
    {
    }

    /// <summary>
    /// The provisions it rests on, in the compact form of <see cref="LegalPack.FormatCitation"/>, for instance
    /// <c>gdpr:6(1)(f); gdpr:5(2)</c>.
    /// </summary>
    [JsonInclude]
    public string Source { get; internal set; } = "";

    /// <summary>The day on which it was last checked, to the degree that <see cref="Confidence"/> says.</summary>
    [JsonInclude]
    public IsoDate VerifiedOn { get; internal set; }

    /// <summary>How sure it is.</summary>
    [JsonIgnore]
    public LegalConfidence Confidence => StatedConfidence ?? LegalConfidence.Unverified;

    [JsonInclude]
    [JsonPropertyName("confidence")]
    internal LegalConfidence? StatedConfidence { get; set; }

    [JsonInclude]
    internal BilingualText Label { get; set; } = BilingualText.Empty;

    [JsonInclude]
    internal BilingualText? Explanation { get; set; }

    /// <summary>What it is called, in French for a French culture and in English for any other.</summary>
    /// <param name="culture">The culture of whoever reads.</param>
    public string GetLabel(CultureInfo culture) => Label.In(culture);

    /// <summary>What it means, or what is to be minded about it; <see langword="null"/> if the label says it all.</summary>
    /// <param name="culture">The culture of whoever reads.</param>
    public string? GetExplanation(CultureInfo culture) => Explanation?.In(culture);
}
