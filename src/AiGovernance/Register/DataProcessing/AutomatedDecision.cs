namespace AiGovernance;

/// <summary>How much the AI weighs in decisions about persons. GDPR Articles 4(4) and 22; Court of Justice, C-634/21 (SCHUFA).</summary>
public sealed record AutomatedDecision : RegisterElement
{
    /// <summary>Whether the processing evaluates personal aspects of persons. GDPR Article 4(4).</summary>
    public bool? Profiling { get; init; }

    /// <summary>How much the output of the AI determines the decision.</summary>
    public AiInfluence? AiInfluence { get; init; }

    /// <summary>What the decision changes for the persons concerned.</summary>
    public EffectOnPersons? EffectOnPersons { get; init; }

    /// <summary>Whether the prohibition of solely automated decisions applies. GDPR Article 22.</summary>
    public Article22? Art22 { get; init; }
}
