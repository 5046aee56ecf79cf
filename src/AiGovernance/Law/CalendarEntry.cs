using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>From when a provision applies.</summary>
public sealed class CalendarEntry : LegalFact
{
    [JsonConstructor]
    internal CalendarEntry()
    {
    }

    /// <summary>The id, for instance <c>aiAct.highRiskAnnexIII</c>.</summary>
    [JsonInclude]
    public string Id { get; internal set; } = "";

    /// <summary>The first day on which it applies. If <see cref="LegalFact.Confidence"/> is unverified, the day is disputed.</summary>
    [JsonInclude]
    public IsoDate AppliesFrom { get; internal set; }

    /// <summary>Whether the provision applies on a day.</summary>
    /// <param name="day">The day.</param>
    public bool AppliesOn(IsoDate day) => AppliesFrom <= day;
}
