namespace AiGovernance;

/// <summary>Sensitive data that may slip in although nobody asks for them: the trap of free text. GDPR Articles 9 and 25.</summary>
public sealed record IncidentalSensitiveData : RegisterElement
{
    /// <summary>Whether it may happen.</summary>
    public bool? Possible { get; init; }

    /// <summary>What is done against it: warning, filter, deletion.</summary>
    public string? Measure { get; init; }
}
