using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The conditions of the derogation. AI Act Article 6(3), second subparagraph.</summary>
[JsonConverter(typeof(VocabularyConverter<Article6Condition>))]
public enum Article6Condition
{
    /// <summary>A narrow procedural task. AI Act Article 6(3)(a).</summary>
    [JsonStringEnumMemberName("a")]
    NarrowProceduralTask,

    /// <summary>Improves the result of a completed human activity. AI Act Article 6(3)(b).</summary>
    [JsonStringEnumMemberName("b")]
    ImprovesHumanActivity,

    /// <summary>
    /// Detects patterns of decisions or deviations from them, without replacing or influencing the human assessment. AI
    /// Act Article 6(3)(c).
    /// </summary>
    [JsonStringEnumMemberName("c")]
    DetectsPatterns,

    /// <summary>A preparatory task. AI Act Article 6(3)(d).</summary>
    [JsonStringEnumMemberName("d")]
    PreparatoryTask,
}
