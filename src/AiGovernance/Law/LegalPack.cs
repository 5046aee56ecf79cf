using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace AiGovernance;

/// <summary>
/// The law which the rules need, as dated data: calendar, thresholds, countries, vocabularies with their labels in French
/// and English. Every entry says where it comes from, when it was checked and how sure it is. It is no legal advice.
/// </summary>
public sealed class LegalPack
{
    private static readonly Lazy<LegalPack> LazyCurrent = new(ReadEmbedded);

    private readonly LegalPackData data;
    private readonly Dictionary<string, LegalText> texts;
    private readonly Dictionary<string, CalendarEntry> calendar;
    private readonly Dictionary<string, Threshold> thresholds;
    private readonly Dictionary<string, LegalProvision> provisions;
    private readonly Dictionary<string, AdequacyDecision> adequacyDecisions;
    private readonly HashSet<string> europeanEconomicArea;
    private readonly Dictionary<string, PurposeTerm> purposes;
    private readonly Dictionary<string, CapabilityTerm> capabilities;

    private LegalPack(LegalPackData data)
    {
        this.data = data;
        texts = data.Texts.ToDictionary(text => text.Id, StringComparer.Ordinal);
        calendar = data.Calendar.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        thresholds = data.Thresholds.ToDictionary(threshold => threshold.Id, StringComparer.Ordinal);
        provisions = data.Provisions.ToDictionary(provision => provision.Id, StringComparer.Ordinal);
        adequacyDecisions = data.AdequacyDecisions.ToDictionary(decision => decision.Country, StringComparer.OrdinalIgnoreCase);
        europeanEconomicArea = new(data.EuropeanEconomicArea.Countries, StringComparer.OrdinalIgnoreCase);

        purposes = ByWord(data.Purposes, purpose => purpose.Id, purpose => purpose.Aliases);
        capabilities = ByWord(data.Capabilities, capability => capability.Id, capability => capability.Aliases);
        foreach (var vocabulary in data.Vocabularies.Values)
        {
            foreach (var term in vocabulary.Terms.Values)
            {
                InheritFrom(vocabulary, term);
            }
        }
    }

    /// <summary>The legal pack of this version of the library.</summary>
    public static LegalPack Current => LazyCurrent.Value;

    /// <summary>Its version, for instance <c>2026.11</c>.</summary>
    public string Version => data.Version;

    /// <summary>The day whose law it holds.</summary>
    public IsoDate AsOf => data.AsOf;

    /// <summary>The laws, guidelines and judgments that are cited.</summary>
    public IReadOnlyList<LegalText> Texts => data.Texts;

    /// <summary>From when which provision applies.</summary>
    public IReadOnlyList<CalendarEntry> Calendar => data.Calendar;

    /// <summary>The numbers and periods which rules compare with.</summary>
    public IReadOnlyList<Threshold> Thresholds => data.Thresholds;

    /// <summary>The decisions on countries that protect personal data adequately. GDPR Article 45(3).</summary>
    public IReadOnlyList<AdequacyDecision> AdequacyDecisions => data.AdequacyDecisions;

    /// <summary>The known purposes.</summary>
    public IReadOnlyList<PurposeTerm> Purposes => data.Purposes;

    /// <summary>The known capabilities.</summary>
    public IReadOnlyList<CapabilityTerm> Capabilities => data.Capabilities;

    /// <summary>
    /// The conditions of AI Act Article 4a (<c>4a-a</c> to <c>4a-f</c>), the exceptions from the prohibitions of Article
    /// 5(1) (<c>5-1-d-exception</c>...), the measures of Article 14(4) (<c>14-4-a</c>
    /// to <c>14-4-e</c>), the content of an assessment under Article 27(1) (<c>27-1-a</c> to <c>27-1-f</c>) and the duties
    /// of Article 50 (<c>50-1</c>...).
    /// </summary>
    public IReadOnlyList<LegalProvision> Provisions => data.Provisions;

    internal CountryGroup EuropeanEconomicArea => data.EuropeanEconomicArea;

    internal IReadOnlyDictionary<string, LegalVocabulary> Vocabularies => data.Vocabularies;

    /// <summary>From when a provision applies.</summary>
    /// <param name="id">The id of the entry, for instance <c>aiAct.highRiskAnnexIII</c>.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such entry.</exception>
    public CalendarEntry GetCalendarEntry(string id) => Get(calendar, id);

    /// <summary>One of <see cref="Provisions"/>.</summary>
    /// <param name="id">The id, for instance <c>14-4-a</c>.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such provision.</exception>
    public LegalProvision GetProvision(string id) => Get(provisions, id);

    /// <summary>The number or period which a rule compares with.</summary>
    /// <param name="id">The id, for instance <c>logRetention</c>.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such threshold.</exception>
    public Threshold GetThreshold(string id) => Get(thresholds, id);

    /// <summary>The number of a threshold.</summary>
    /// <param name="thresholdId">The id, for instance <c>dpiaCriteria</c>.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such threshold, or it is a period.</exception>
    public int GetNumber(string thresholdId) =>
        GetThreshold(thresholdId).Number ?? throw new KeyNotFoundException($"The legal threshold '{thresholdId}' is a period, not a number.");

    /// <summary>The period of a threshold.</summary>
    /// <param name="thresholdId">The id, for instance <c>logRetention</c>.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such threshold, or it is a number.</exception>
    public IsoDuration GetPeriod(string thresholdId) =>
        GetThreshold(thresholdId).Period ?? throw new KeyNotFoundException($"The legal threshold '{thresholdId}' is a number, not a period.");

    /// <summary>The label and the legal facts of a value of a vocabulary.</summary>
    /// <typeparam name="TEnum">The vocabulary, for instance <see cref="LawfulBasisKind"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The vocabulary has no such value.</exception>
    /// <exception cref="KeyNotFoundException">The pack does not know the vocabulary; it knows those of this library.</exception>
    public LegalTerm GetTerm<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum => Get(Get(data.Vocabularies, typeof(TEnum).Name).Terms, Vocabulary.WordOf(value));

    /// <summary>The decision on a country; <see langword="null"/> if there is none. It may hold for some recipients only.</summary>
    /// <param name="countryCode">The country, ISO 3166-1 alpha-2, in either case.</param>
    public AdequacyDecision? FindAdequacyDecision(string? countryCode) => Find(adequacyDecisions, countryCode);

    /// <summary>Whether a country is in the European Economic Area, where no transfer takes place. GDPR Article 44.</summary>
    /// <param name="countryCode">The country, ISO 3166-1 alpha-2, in either case.</param>
    public bool IsInEuropeanEconomicArea(string? countryCode) => countryCode is not null && europeanEconomicArea.Contains(countryCode);

    /// <summary>The purpose that a word names; <see langword="null"/> if it is not known.</summary>
    /// <param name="category">The word or one of its aliases. Case, spaces and hyphens do not count, nor does a prefix such as <c>dpv:</c>.</param>
    public PurposeTerm? FindPurpose(string? category) => Find(purposes, Normalise(category));

    /// <summary>The capability that a word names; <see langword="null"/> if it is not known.</summary>
    /// <param name="name">The word or one of its aliases. Case, spaces and hyphens do not count, nor does a prefix such as <c>dpv:</c>.</param>
    public CapabilityTerm? FindCapability(string? name) => Find(capabilities, Normalise(name));

    /// <summary>
    /// Writes compact citations in words: <c>gdpr:6(1)(f); gdpr:5(2)</c> is "GDPR Articles 6(1)(f) and 5(2)" in English and
    /// "RGPD, articles 6(1)(f) et 5(2)" in French. A text that the pack does not know is written by its id.
    /// </summary>
    /// <param name="citations">Ids of texts, each with a provision after a colon or without, separated by semicolons.</param>
    /// <param name="culture">The culture of whoever reads.</param>
    public string FormatCitation(string citations, CultureInfo culture) => Citation.Parse(citations).Format(texts, culture);

    private static LegalPack ReadEmbedded()
    {
        using var stream = typeof(LegalPack).Assembly.GetManifestResourceStream("AiGovernance.legal-pack.json")!;
        return new(JsonSerializer.Deserialize(stream, LegalPackJsonContext.Default.LegalPackData)!);
    }

    private static TValue Get<TValue>(IReadOnlyDictionary<string, TValue> entries, string id) =>
        entries.TryGetValue(id, out var entry) ? entry : throw new KeyNotFoundException($"The legal pack has no entry '{id}'.");

    private static TValue? Find<TValue>(Dictionary<string, TValue> entries, string? word)
        where TValue : class => word is not null && entries.TryGetValue(word, out var entry) ? entry : null;

    private static void InheritFrom(LegalVocabulary vocabulary, LegalTerm term)
    {
        if (term.Source.Length == 0)
        {
            term.Source = vocabulary.Source;
        }

        if (term.VerifiedOn == IsoDate.MinValue)
        {
            term.VerifiedOn = vocabulary.VerifiedOn;
        }

        term.StatedConfidence ??= vocabulary.Confidence;
    }

    private static Dictionary<string, TTerm> ByWord<TTerm>(IReadOnlyList<TTerm> terms, Func<TTerm, string> id, Func<TTerm, IReadOnlyList<string>> aliases) =>
        terms
            .SelectMany(term => aliases(term).Append(id(term)).Select(word => (Word: Normalise(word)!, Term: term)))
            .GroupBy(entry => entry.Word, entry => entry.Term)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static string? Normalise(string? word)
    {
        if (word is null)
        {
            return null;
        }

        var afterPrefix = word.Substring(word.LastIndexOf(':') + 1);
        return new string([.. afterPrefix.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }
}
