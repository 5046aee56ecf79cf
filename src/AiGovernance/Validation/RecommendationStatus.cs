using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Where a recommendation stands.</summary>
[JsonConverter(typeof(VocabularyConverter<RecommendationStatus>))]
public enum RecommendationStatus
{
    /// <summary>A human, or one more, must decide.</summary>
    Pending,

    /// <summary>Handed on: other persons must decide.</summary>
    Escalated,

    /// <summary>Accepted as the AI gave it. There is a value.</summary>
    Accepted,

    /// <summary>Changed by a human. There is a value: the human's.</summary>
    Modified,

    /// <summary>Rejected. There is no value.</summary>
    Rejected,

    /// <summary>Nobody acted in time. There is no value: silence is never approval.</summary>
    Expired,
}
