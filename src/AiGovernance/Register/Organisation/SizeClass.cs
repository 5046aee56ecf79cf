using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The size of the enterprise (Recommendation 2003/361/EC; small mid-caps as in Regulation 2026/1744).</summary>
[JsonConverter(typeof(VocabularyConverter<SizeClass>))]
public enum SizeClass
{
    /// <summary>Micro-enterprise: fewer than 10 persons.</summary>
    Micro,

    /// <summary>Small enterprise: fewer than 50 persons.</summary>
    Small,

    /// <summary>Medium-sized enterprise: fewer than 250 persons.</summary>
    Medium,

    /// <summary>Small or medium-sized enterprise, not said which.</summary>
    Sme,

    /// <summary>Small mid-cap enterprise: beyond the thresholds of an SME but not large.</summary>
    SmallMidCap,

    /// <summary>Large enterprise.</summary>
    Large,
}
