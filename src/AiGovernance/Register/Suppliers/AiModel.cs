namespace AiGovernance;

/// <summary>The model behind a service.</summary>
public sealed record AiModel : RegisterElement
{
    /// <summary>The name of the model, as in the calls to it.</summary>
    public string? Name { get; init; }

    /// <summary>The version; <c>latest</c> means that the vendor changes it without notice.</summary>
    public string? Version { get; init; }

    /// <summary>Whether it is a general-purpose AI model. AI Act Article 3(63).</summary>
    public bool? Gpai { get; init; }
}
