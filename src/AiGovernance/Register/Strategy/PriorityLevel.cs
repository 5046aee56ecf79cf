using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The rank of a use case in the portfolio.</summary>
[JsonConverter(typeof(VocabularyConverter<PriorityLevel>))]
public enum PriorityLevel
{
    /// <summary>First: start here.</summary>
    [JsonStringEnumMemberName("P1")]
    P1,

    /// <summary>Second: soon.</summary>
    [JsonStringEnumMemberName("P2")]
    P2,

    /// <summary>Third: later, or with particular care.</summary>
    [JsonStringEnumMemberName("P3")]
    P3,

    /// <summary>Last: not now.</summary>
    [JsonStringEnumMemberName("P4")]
    P4,
}
