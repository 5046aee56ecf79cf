using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How much the output of the AI determines a decision about persons.</summary>
[JsonConverter(typeof(VocabularyConverter<AiInfluence>))]
public enum AiInfluence
{
    /// <summary>There is no decision about persons, or the AI plays no part in it.</summary>
    None,

    /// <summary>The AI informs; the decision is made on other grounds.</summary>
    Informative,

    /// <summary>The AI recommends; a human decides and does decide otherwise.</summary>
    Recommendation,

    /// <summary>
    /// A human decides but draws strongly on the AI: treated like a solely automated decision. Court of Justice,
    /// C-634/21 (SCHUFA).
    /// </summary>
    Determinative,

    /// <summary>No human takes part in a meaningful way. GDPR Article 22(1).</summary>
    SolelyAutomated,
}
