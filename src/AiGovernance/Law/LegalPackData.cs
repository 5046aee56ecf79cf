namespace AiGovernance;

/// <summary>The legal pack as its file has it.</summary>
internal sealed class LegalPackData
{
    public required string Version { get; init; }

    public required IsoDate AsOf { get; init; }

    public required IReadOnlyList<LegalText> Texts { get; init; }

    public required IReadOnlyList<CalendarEntry> Calendar { get; init; }

    public required IReadOnlyList<Threshold> Thresholds { get; init; }

    public required CountryGroup EuropeanEconomicArea { get; init; }

    public required IReadOnlyList<AdequacyDecision> AdequacyDecisions { get; init; }

    public required IReadOnlyDictionary<string, LegalVocabulary> Vocabularies { get; init; }

    public required IReadOnlyList<PurposeTerm> Purposes { get; init; }

    public required IReadOnlyList<CapabilityTerm> Capabilities { get; init; }

    public required IReadOnlyList<LegalProvision> Provisions { get; init; }
}
