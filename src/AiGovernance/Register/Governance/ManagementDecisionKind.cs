using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What the management decided.</summary>
[JsonConverter(typeof(VocabularyConverter<ManagementDecisionKind>))]
public enum ManagementDecisionKind
{
    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Approved for a pilot only.</summary>
    ApprovedForPilot,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>Suspended. AI Act Article 26(5).</summary>
    Suspended,
}
