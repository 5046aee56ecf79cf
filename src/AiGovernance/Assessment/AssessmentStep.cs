using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>One step of an assessment: the facts, the rule that was applied, and what follows.</summary>
public sealed class AssessmentStep
{
    private readonly ILocalizedText _conclusion;
    private readonly string _citation;

    internal AssessmentStep(string rule, IReadOnlyDictionary<string, string> facts, ILocalizedText conclusion, string citation)
    {
        Rule = rule;
        Facts = facts;
        _conclusion = conclusion;
        _citation = citation;
    }

    /// <summary>The name of the rule, for instance <c>annex-iii-purpose</c>; the documentation lists them.</summary>
    public string Rule { get; }

    /// <summary>The facts it used, by their place in the entry or the register, as the register writes them.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; }

    /// <summary>What follows, as a sentence.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string GetConclusion(CultureInfo culture) => _conclusion.ToString(culture);

    /// <summary>The legal source.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string GetSource(CultureInfo culture) => LegalPack.Current.FormatCitation(_citation, culture);
}
