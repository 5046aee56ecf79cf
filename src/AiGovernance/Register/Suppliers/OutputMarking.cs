using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How generated content is marked as artificial. AI Act Article 50(2) and (4).</summary>
[JsonConverter(typeof(VocabularyConverter<OutputMarking>))]
public enum OutputMarking
{
    /// <summary>Not marked.</summary>
    None,

    /// <summary>Marked for machines: metadata or watermark. AI Act Article 50(2).</summary>
    MachineReadable,

    /// <summary>Marked visibly for people. AI Act Article 50(4).</summary>
    Visible,

    /// <summary>Marked for machines and visibly.</summary>
    Both,

    /// <summary>Looked for, but no answer was found.</summary>
    Unknown,
}
