using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Which law or policy asks for human validation.</summary>
[JsonConverter(typeof(VocabularyConverter<ValidationRegime>))]
public enum ValidationRegime
{
    /// <summary>Automated decisions. GDPR Article 22.</summary>
    GdprArt22,

    /// <summary>Human oversight of high-risk systems. AI Act Article 14.</summary>
    AiActArt14,

    /// <summary>Two persons for remote biometric identification. AI Act Article 14(5).</summary>
    [JsonStringEnumMemberName("aiActArt14-5")]
    AiActArt14Paragraph5,

    /// <summary>Oversight assigned by the deployer. AI Act Article 26(2).</summary>
    AiActArt26,

    /// <summary>Human review and editorial responsibility for published text. AI Act Article 50(4).</summary>
    AiActArt50Editorial,

    /// <summary>Law of a sector, for instance finance or health.</summary>
    SectorLaw,

    /// <summary>Policy of the organisation.</summary>
    InternalPolicy,
}
