using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>An opinion of the data protection officer or of those responsible for security.</summary>
[JsonConverter(typeof(VocabularyConverter<Opinion>))]
public enum Opinion
{
    /// <summary>In favour.</summary>
    Favourable,

    /// <summary>In favour, if conditions are met.</summary>
    FavourableWithConditions,

    /// <summary>Against.</summary>
    Unfavourable,

    /// <summary>Asked, not answered yet.</summary>
    Pending,

    /// <summary>Not needed; needs a reason.</summary>
    NotRequired,
}
