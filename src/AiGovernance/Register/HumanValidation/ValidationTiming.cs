using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>When the human acts.</summary>
[JsonConverter(typeof(VocabularyConverter<ValidationTiming>))]
public enum ValidationTiming
{
    /// <summary>Before the input is sent: a human checks what goes to the AI.</summary>
    BeforeInput,

    /// <summary>Before the effect: nothing happens to a person or thing until a human has validated.</summary>
    BeforeEffect,

    /// <summary>Before publication or sending of content.</summary>
    BeforeRelease,

    /// <summary>The effect comes first; a human reviews on request, within a delay.</summary>
    AfterEffectWithContestation,

    /// <summary>A human checks samples.</summary>
    Sampling,

    /// <summary>A human watches the operation as a whole.</summary>
    ContinuousMonitoring,
}
