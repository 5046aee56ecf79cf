using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>An opinion of the workers' representatives.</summary>
[JsonConverter(typeof(VocabularyConverter<WorksCouncilOpinion>))]
public enum WorksCouncilOpinion
{
    /// <summary>In favour.</summary>
    Favourable,

    /// <summary>Against.</summary>
    Unfavourable,

    /// <summary>Consulted, but no opinion given.</summary>
    NoOpinion,

    /// <summary>Consultation is under way.</summary>
    Pending,
}
