using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The life of a use case, from idea to retirement. AI Act Annex VIII, section A, point 7.</summary>
[JsonConverter(typeof(VocabularyConverter<UseCaseStatus>))]
public enum UseCaseStatus
{
    /// <summary>An idea, not examined yet.</summary>
    Proposed,

    /// <summary>Being examined; no real data yet.</summary>
    Assessment,

    /// <summary>Tried on real data for a limited time: this already is processing.</summary>
    Pilot,

    /// <summary>Decided, not in use yet.</summary>
    Approved,

    /// <summary>In use.</summary>
    InProduction,

    /// <summary>Stopped for the time being. AI Act Article 26(5).</summary>
    Suspended,

    /// <summary>Decided against.</summary>
    Rejected,

    /// <summary>In use no more.</summary>
    Retired,
}
