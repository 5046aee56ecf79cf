using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>When persons are told about the AI, at the latest. AI Act Article 50(5).</summary>
[JsonConverter(typeof(VocabularyConverter<DisclosureMoment>))]
public enum DisclosureMoment
{
    /// <summary>At the first interaction.</summary>
    FirstInteraction,

    /// <summary>At the first exposure to the content.</summary>
    FirstExposure,
}
