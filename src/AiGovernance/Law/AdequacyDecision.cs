using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// A decision of the European Commission that a country protects personal data adequately. GDPR Article 45(3). Its
/// explanation says for whom it holds, if not for everybody.
/// </summary>
public sealed class AdequacyDecision : LegalFact
{
    [JsonConstructor]
    internal AdequacyDecision()
    {
    }

    /// <summary>The country or territory, ISO 3166-1 alpha-2.</summary>
    [JsonInclude]
    public string Country { get; internal set; } = "";

    /// <summary>The number of the decision, for instance <c>(EU) 2019/419</c>.</summary>
    [JsonInclude]
    public string? Reference { get; internal set; }

    /// <summary>The day of the decision; a renewal extends <see cref="ExpiresOn"/> and leaves it as it is.</summary>
    [JsonInclude]
    public IsoDate? DecidedOn { get; internal set; }

    /// <summary>The last day on which it holds, if it is limited in time.</summary>
    [JsonInclude]
    public IsoDate? ExpiresOn { get; internal set; }

    /// <summary>Whether it holds only for some recipients, as the explanation says.</summary>
    [JsonInclude]
    public bool IsPartial { get; internal set; }

    /// <summary>Whether the recipient itself must be certified, as in the EU-US Data Privacy Framework.</summary>
    [JsonInclude]
    public bool RequiresCertification { get; internal set; }

    /// <summary>Whether the decision is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForceOn(IsoDate day) => !(DecidedOn > day) && !(ExpiresOn < day);
}
