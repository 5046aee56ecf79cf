using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What makes a transfer to a third country lawful. GDPR Articles 45 to 49.</summary>
[JsonConverter(typeof(VocabularyConverter<TransferMechanism>))]
public enum TransferMechanism
{
    /// <summary>The Commission has decided that the country protects data adequately. GDPR Article 45(3).</summary>
    AdequacyDecision,

    /// <summary>Standard contractual clauses, controller to controller. GDPR Article 46(2)(c).</summary>
    SccModule1,

    /// <summary>Standard contractual clauses, controller to processor. GDPR Article 46(2)(c).</summary>
    SccModule2,

    /// <summary>Standard contractual clauses, processor to processor. GDPR Article 46(2)(c).</summary>
    SccModule3,

    /// <summary>Standard contractual clauses, processor to controller. GDPR Article 46(2)(c).</summary>
    SccModule4,

    /// <summary>Standard clauses adopted by a supervisory authority. GDPR Article 46(2)(d).</summary>
    SccSupervisoryAuthority,

    /// <summary>Binding corporate rules. GDPR Articles 46(2)(b) and 47.</summary>
    Bcr,

    /// <summary>Approved code of conduct. GDPR Article 46(2)(e).</summary>
    CodeOfConduct,

    /// <summary>Approved certification mechanism. GDPR Article 46(2)(f).</summary>
    Certification,

    /// <summary>Binding instrument between public authorities. GDPR Article 46(2)(a).</summary>
    PublicInstrument,

    /// <summary>Own clauses that the supervisory authority has authorised. GDPR Article 46(3)(a).</summary>
    AdHocClauses,

    /// <summary>Administrative arrangement between public authorities. GDPR Article 46(3)(b).</summary>
    AdministrativeArrangement,

    /// <summary>Explicit consent after information about the risks. GDPR Article 49(1)(a).</summary>
    [JsonStringEnumMemberName("derogation49-1-a")]
    DerogationExplicitConsent,

    /// <summary>Needed for a contract with the person. GDPR Article 49(1)(b).</summary>
    [JsonStringEnumMemberName("derogation49-1-b")]
    DerogationContractWithSubject,

    /// <summary>Needed for a contract in the interest of the person. GDPR Article 49(1)(c).</summary>
    [JsonStringEnumMemberName("derogation49-1-c")]
    DerogationContractInInterestOfSubject,

    /// <summary>Important reasons of public interest. GDPR Article 49(1)(d).</summary>
    [JsonStringEnumMemberName("derogation49-1-d")]
    DerogationPublicInterest,

    /// <summary>Legal claims. GDPR Article 49(1)(e).</summary>
    [JsonStringEnumMemberName("derogation49-1-e")]
    DerogationLegalClaims,

    /// <summary>Vital interests of a person unable to consent. GDPR Article 49(1)(f).</summary>
    [JsonStringEnumMemberName("derogation49-1-f")]
    DerogationVitalInterests,

    /// <summary>From a register open to the public. GDPR Article 49(1)(g).</summary>
    [JsonStringEnumMemberName("derogation49-1-g")]
    DerogationPublicRegister,

    /// <summary>
    /// Compelling legitimate interests: not repetitive, few persons, authority informed, documented in the record. GDPR
    /// Article 49(1), second subparagraph.
    /// </summary>
    CompellingLegitimateInterests,
}
