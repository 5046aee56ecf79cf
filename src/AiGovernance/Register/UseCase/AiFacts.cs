namespace AiGovernance;

/// <summary>Which AI is used and how it works in this use case. GDPR Article 13(2)(f); AI Act Annex VIII, section A, point 6.</summary>
public sealed record AiFacts : RegisterElement
{
    /// <summary>The services the use case calls. Code that calls another one gets a warning.</summary>
    [RefersTo("services")]
    public IReadOnlyList<string>? ServiceIds { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// What the AI is able to do: terms of the Data Privacy Vocabulary in camelCase, for instance
    /// <c>speechRecognition</c>; other words are allowed.
    /// </summary>
    public IReadOnlyList<string>? Capabilities { get; init => field = RegisterList.Of(value); }

    /// <summary>What kinds of content the AI generates; an empty list says none. AI Act Article 50(2).</summary>
    public IReadOnlyList<GeneratedContent>? GeneratedContent { get; init => field = RegisterList.Of(value); }

    /// <summary>How far the AI acts on its own (levels of ISO/IEC 22989).</summary>
    public AutomationLevel? AutomationLevel { get; init; }

    /// <summary>What is given to the AI.</summary>
    public string? Inputs { get; init; }

    /// <summary>What comes out.</summary>
    public string? Outputs { get; init; }

    /// <summary>How the output is computed, in words a concerned person understands. GDPR Articles 13(2)(f) and 15(1)(h).</summary>
    public string? Logic { get; init; }

    /// <summary>How often it is used and on how many cases.</summary>
    public string? FrequencyAndScale { get; init; }
}
