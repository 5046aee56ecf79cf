using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The kinds of sources of personal data. GDPR Articles 13 and 14(2)(f).</summary>
[JsonConverter(typeof(VocabularyConverter<DataSourceKind>))]
public enum DataSourceKind
{
    /// <summary>The person concerned. GDPR Article 13.</summary>
    DataSubject,

    /// <summary>A system of the organisation: the data were collected for another purpose. GDPR Article 6(4).</summary>
    InternalSystem,

    /// <summary>Another organisation. GDPR Article 14.</summary>
    ThirdParty,

    /// <summary>A publicly accessible source. GDPR Article 14(2)(f).</summary>
    Public,

    /// <summary>Derived by the AI from other data.</summary>
    Inferred,

    /// <summary>Made up by the AI.</summary>
    Generated,
}
