using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Whether persons see that they interact with an AI. AI Act Article 50(1).</summary>
[JsonConverter(typeof(VocabularyConverter<AiInteractionDisclosure>))]
public enum AiInteractionDisclosure
{
    /// <summary>They are told.</summary>
    Shown,

    /// <summary>Nobody interacts with it, or it is obvious.</summary>
    NotApplicable,

    /// <summary>They should be told but are not yet.</summary>
    Missing,
}
