using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The result of the check against prohibited practices. AI Act Article 5.</summary>
[JsonConverter(typeof(VocabularyConverter<Article5Conclusion>))]
public enum Article5Conclusion
{
    /// <summary>No prohibited practice.</summary>
    None,

    /// <summary>A practice that an exception permits.</summary>
    ExceptionClaimed,

    /// <summary>A prohibited practice: it may not be used.</summary>
    Prohibited,
}
