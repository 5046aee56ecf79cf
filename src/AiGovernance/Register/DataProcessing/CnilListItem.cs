using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// The fourteen kinds of processing for which the CNIL requires an impact assessment (decision 2018-327). GDPR Article
/// 35(4).
/// </summary>
[JsonConverter(typeof(VocabularyConverter<CnilListItem>))]
public enum CnilListItem
{
    /// <summary>Health data in hospitals and care institutions.</summary>
    HealthEstablishments,

    /// <summary>Genetic data of vulnerable persons.</summary>
    GeneticVulnerable,

    /// <summary>Profiling of persons for human resources, selection algorithms for recruitment included.</summary>
    HrProfiling,

    /// <summary>Constant monitoring of employees.</summary>
    ConstantEmployeeMonitoring,

    /// <summary>Alerts and reports in social and health matters.</summary>
    SocialHealthAlerts,

    /// <summary>Whistleblowing in professional matters.</summary>
    ProfessionalAlerts,

    /// <summary>Health data warehouses.</summary>
    HealthDataWarehouse,

    /// <summary>Profiling that may exclude from a contract or end it.</summary>
    ProfilingContractExclusion,

    /// <summary>Shared files of breaches of contract that may exclude from a contract.</summary>
    SharedContractBreaches,

    /// <summary>Profiling with data from external sources.</summary>
    ProfilingExternalSources,

    /// <summary>Biometric recognition of vulnerable persons.</summary>
    BiometricVulnerable,

    /// <summary>Applications for and management of social housing.</summary>
    SocialHousing,

    /// <summary>Social or medico-social care of persons.</summary>
    SocialCare,

    /// <summary>Large-scale location data.</summary>
    LargeScaleLocation,
}
