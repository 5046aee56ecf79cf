using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The kinds of content an AI may generate. AI Act Article 50(2).</summary>
[JsonConverter(typeof(VocabularyConverter<GeneratedContent>))]
public enum GeneratedContent
{
    /// <summary>Written text.</summary>
    Text,

    /// <summary>Still images.</summary>
    Image,

    /// <summary>Speech, music or other sound.</summary>
    Audio,

    /// <summary>Moving images.</summary>
    Video,

    /// <summary>Source code.</summary>
    Code,
}
