using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Whether personal data are processed. GDPR Article 4(1).</summary>
[JsonConverter(typeof(VocabularyConverter<PersonalDataPresence>))]
public enum PersonalDataPresence
{
    /// <summary>Personal data are processed on purpose.</summary>
    Yes,

    /// <summary>Personal data may occur without being sought, for instance a name in a document.</summary>
    Incidental,

    /// <summary>No personal data are processed; needs proof.</summary>
    No,
}
