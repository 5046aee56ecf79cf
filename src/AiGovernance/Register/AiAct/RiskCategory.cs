using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The risk categories of the AI Act. Several may hold together, except <c>minimal</c>.</summary>
[JsonConverter(typeof(VocabularyConverter<RiskCategory>))]
public enum RiskCategory
{
    /// <summary>A prohibited practice. AI Act Article 5.</summary>
    Prohibited,

    /// <summary>High-risk: safety component or product of Annex I. AI Act Article 6(1).</summary>
    HighRiskAnnexI,

    /// <summary>High-risk: a use of Annex III. AI Act Article 6(2).</summary>
    HighRiskAnnexIII,

    /// <summary>A use of Annex III, but not high-risk by derogation. AI Act Article 6(3).</summary>
    AnnexIIINotHighRisk,

    /// <summary>Transparency duties. AI Act Article 50.</summary>
    TransparencyArt50,

    /// <summary>None of these.</summary>
    Minimal,
}
