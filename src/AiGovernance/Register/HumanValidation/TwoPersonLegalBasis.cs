using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What asks for two persons.</summary>
[JsonConverter(typeof(VocabularyConverter<TwoPersonLegalBasis>))]
public enum TwoPersonLegalBasis
{
    /// <summary>Remote biometric identification. AI Act Article 14(5).</summary>
    [JsonStringEnumMemberName("aiActArt14-5")]
    AiActArt14Paragraph5,

    /// <summary>Policy of the organisation.</summary>
    InternalPolicy,

    /// <summary>Law of a sector.</summary>
    SectorLaw,
}
