using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How far the data processing agreement has come. GDPR Article 28(3).</summary>
[JsonConverter(typeof(VocabularyConverter<ProcessorAgreementStatus>))]
public enum ProcessorAgreementStatus
{
    /// <summary>There is no agreement.</summary>
    None,

    /// <summary>The agreement is asked for or under negotiation.</summary>
    Requested,

    /// <summary>The agreement is signed by both sides.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The word of the register.")]
    Signed,

    /// <summary>The vendor processes no personal data on behalf of the organisation.</summary>
    NotNeeded,
}
