namespace AiGovernance.Exports.Formats;

/// <summary>
/// The terms of the W3C Data Privacy Vocabulary 2.3 that the export itself writes. Those for the register's own words come from
/// the legal pack. A test looks every one of them up in the vocabulary.
/// </summary>
internal static class DpvTerms
{
    public const string Process = "dpv:Process";
    public const string PersonalDataProcess = "dpv:PersonalDataProcess";
    public const string NonPersonalDataProcess = "dpv:NonPersonalDataProcess";
    public const string AiProcess = "ai:AIProcess";
    public const string AiSystem = "ai:AISystem";
    public const string RecordOfProcessing = "dpv:ROPA";
    public const string Dpia = "dpv:DPIA";
    public const string Fria = "dpv:FRIA";
    public const string ConsultationWithDpo = "dpv:ConsultationWithDPO";
    public const string LegitimateInterestAssessment = "dpv:LegitimateInterestAssessment";
    public const string HumanOversight = "dpv:HumanOversight";
    public const string ChallengingProcessOutput = "dpv:ChallengingProcessOutput";
    public const string DataController = "dpv:DataController";
    public const string DataProcessor = "dpv:DataProcessor";
    public const string StorageDuration = "dpv:StorageDuration";
    public const string DpiaRequired = "eu-gdpr:DPIARequired";
    public const string DpiaNotRequired = "eu-gdpr:DPIANotRequired";
    public const string HasName = "dpv:hasName";
    public const string HasIdentifier = "dpv:hasIdentifier";
    public const string HasContact = "dpv:hasContact";
    public const string HasAddress = "dpv:hasAddress";
    public const string HasDataProtectionOfficer = "dpv:hasDataProtectionOfficer";
    public const string HasRecordOfActivity = "dpv:hasRecordOfActivity";
    public const string HasProcess = "dpv:hasProcess";
    public const string HasDataController = "dpv:hasDataController";
    public const string HasDataProcessor = "dpv:hasDataProcessor";
    public const string HasPurpose = "dpv:hasPurpose";
    public const string HasPersonalData = "dpv:hasPersonalData";
    public const string HasDataSubject = "dpv:hasDataSubject";
    public const string HasDataSource = "dpv:hasDataSource";
    public const string HasLegalBasis = "dpv:hasLegalBasis";
    public const string HasRecipient = "dpv:hasRecipient";
    public const string HasThirdCountry = "dpv:hasThirdCountry";
    public const string HasStorageCondition = "dpv:hasStorageCondition";
    public const string HasDuration = "dpv:hasDuration";
    public const string HasTechnicalOrganisationalMeasure = "dpv:hasTechnicalOrganisationalMeasure";
    public const string HasOrganisationalMeasure = "dpv:hasOrganisationalMeasure";
    public const string HasAutomationLevel = "dpv:hasAutomationLevel";
    public const string HasHumanInvolvement = "dpv:hasHumanInvolvement";
    public const string HasEntityInvolvement = "dpv:hasEntityInvolvement";
    public const string HasRiskLevel = "eu-aiact:hasRiskLevel";
    public const string HasRisk = "dpv:hasRisk";
    public const string HasContext = "dpv:hasContext";
    public const string HasCapability = "ai:hasCapability";
    public const string HasAiSystem = "ai:hasAISystem";
    public const string HasAssessment = "dpv:hasAssessment";
    public const string HasStatus = "dpv:hasStatus";
    public const string HasAlgorithmicLogic = "dpv:hasAlgorithmicLogic";

    /// <summary>
    /// What kind of personal data a category is. Of several terms the widest: an entry that says "professional life" does not
    /// say "performance at work". For personal life DPV has only narrower terms.
    /// </summary>
    public static IEnumerable<string> PersonalData(DataCategory category) => category switch
    {
        DataCategory.PersonalLife => [],
        DataCategory.Connection => ["pd:DeviceBased"],
        _ => LegalPack.Current.GetTerm(category).DpvTerms.Take(1),
    };

    /// <summary>The namespaces by their prefixes.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Namespaces { get; } =
    [
        ("dpv", "https://w3id.org/dpv#"),
        ("ai", "https://w3id.org/dpv/ai#"),
        ("pd", "https://w3id.org/dpv/pd#"),
        ("risk", "https://w3id.org/dpv/risk#"),
        ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
        ("eu-aiact", "https://w3id.org/dpv/legal/eu/aiact#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];
}
