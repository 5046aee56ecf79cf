using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The seven kinds of security measures of the CNIL register. GDPR Article 32(1).</summary>
[JsonConverter(typeof(VocabularyConverter<SecurityMeasureKind>))]
public enum SecurityMeasureKind
{
    /// <summary>Control of user access. CNIL: <c>Contrôle d'accès des utilisateurs</c>.</summary>
    UserAccessControl,

    /// <summary>Logging of who did what. CNIL: <c>Mesures de traçabilité</c>.</summary>
    Traceability,

    /// <summary>Protection of software: updates, antivirus, tests. CNIL: <c>Mesures de protection des logiciels</c>.</summary>
    SoftwareProtection,

    /// <summary>Backup copies. CNIL: <c>Sauvegarde des données</c>.</summary>
    Backup,

    /// <summary>Encryption in transit and at rest. CNIL: <c>Chiffrement des données</c>.</summary>
    Encryption,

    /// <summary>Control of processors. CNIL: <c>Contrôle des sous-traitants</c>.</summary>
    ProcessorControl,

    /// <summary>Other measures, described in words. CNIL: <c>Autres mesures</c>.</summary>
    Other,
}
