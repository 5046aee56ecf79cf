using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How far an AI acts on its own: the levels of ISO/IEC 22989, as in the Data Privacy Vocabulary.</summary>
[JsonConverter(typeof(VocabularyConverter<AutomationLevel>))]
public enum AutomationLevel
{
    /// <summary>A human does everything.</summary>
    NotAutomated,

    /// <summary>The AI assists a human who does the task.</summary>
    Assistive,

    /// <summary>Parts of the task are automated, a human controls the rest.</summary>
    Partial,

    /// <summary>The AI does the task, a human stands ready to take over.</summary>
    Conditional,

    /// <summary>The AI does parts of its tasks without human involvement.</summary>
    High,

    /// <summary>The AI does the whole task without human involvement.</summary>
    Full,

    /// <summary>The AI changes its own domain of use or its goals without human involvement.</summary>
    Autonomous,
}
