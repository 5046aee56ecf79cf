using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How far a training has come.</summary>
[JsonConverter(typeof(VocabularyConverter<SkillStatus>))]
public enum SkillStatus
{
    /// <summary>To be done.</summary>
    Planned,

    /// <summary>Done and still valid.</summary>
    Done,

    /// <summary>Done too long ago: to be repeated.</summary>
    Expired,
}
