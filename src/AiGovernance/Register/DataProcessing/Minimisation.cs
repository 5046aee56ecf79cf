namespace AiGovernance;

/// <summary>What is done to process less data. GDPR Articles 5(1)(c) and 25.</summary>
public sealed record Minimisation : RegisterElement
{
    /// <summary>The measures, each in a few words.</summary>
    public IReadOnlyList<string>? Measures { get; init => field = RegisterList.Of(value); }

    /// <summary>The technique, or <c>none</c>. GDPR recital 26.</summary>
    public string? Anonymisation { get; init; }

    /// <summary>How it was tested that nobody can be identified any more. GDPR recital 26.</summary>
    public string? AnonymisationTest { get; init; }

    /// <summary>The technique, or <c>none</c>. GDPR Article 4(5).</summary>
    public string? Pseudonymisation { get; init; }

    /// <summary>Who holds the key, apart from those who use the data. GDPR Article 4(5).</summary>
    public string? PseudonymisationKeyHolder { get; init; }

    /// <summary>What filters prompts before they leave.</summary>
    public string? PromptFiltering { get; init; }

    /// <summary>When the measures were last tested.</summary>
    public IsoDate? TestedOn { get; init; }
}
