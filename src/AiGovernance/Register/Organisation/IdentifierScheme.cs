using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The schemes under which an organisation is registered.</summary>
[JsonConverter(typeof(VocabularyConverter<IdentifierScheme>))]
public enum IdentifierScheme
{
    /// <summary>French enterprise number, nine digits.</summary>
    [JsonStringEnumMemberName("SIREN")]
    Siren,

    /// <summary>French establishment number, fourteen digits.</summary>
    [JsonStringEnumMemberName("SIRET")]
    Siret,

    /// <summary>Value added tax number, with its country prefix.</summary>
    [JsonStringEnumMemberName("VAT")]
    Vat,

    /// <summary>Legal entity identifier (ISO 17442), twenty characters.</summary>
    [JsonStringEnumMemberName("LEI")]
    Lei,
}
