using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The role of the organisation in the processing. GDPR Article 4(7) and (8).</summary>
[JsonConverter(typeof(VocabularyConverter<GdprRole>))]
public enum GdprRole
{
    /// <summary>It determines purposes and means. GDPR Article 4(7).</summary>
    Controller,

    /// <summary>It determines them together with others. GDPR Article 26.</summary>
    JointController,

    /// <summary>It processes on behalf of others. GDPR Articles 4(8) and 28.</summary>
    Processor,
}
