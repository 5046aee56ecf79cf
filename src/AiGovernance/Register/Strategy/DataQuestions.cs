namespace AiGovernance;

/// <summary>The three questions about data to answer before anything else.</summary>
public sealed record DataQuestions : RegisterElement
{
    /// <summary>Which data go to the AI.</summary>
    public string? WhichData { get; init; }

    /// <summary>How they are protected.</summary>
    public string? HowProtected { get; init; }

    /// <summary>Whether the data protection officer was consulted. GDPR Article 38(1).</summary>
    public bool? DpoConsulted { get; init; }
}
