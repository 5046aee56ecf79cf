using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The categories of persons whose data are processed. GDPR Article 30(1)(c).</summary>
[JsonConverter(typeof(VocabularyConverter<DataSubjectCategory>))]
public enum DataSubjectCategory
{
    /// <summary>Person who works for the organisation.</summary>
    Employee,

    /// <summary>Person who applies for a job.</summary>
    JobApplicant,

    /// <summary>Person who buys or bought.</summary>
    Customer,

    /// <summary>Person who may become a customer.</summary>
    Prospect,

    /// <summary>Person who uses a product or service.</summary>
    User,

    /// <summary>Person at a supplier.</summary>
    SupplierContact,

    /// <summary>Person at another organisation.</summary>
    BusinessContact,

    /// <summary>Pupil, student or trainee.</summary>
    Student,

    /// <summary>Person in care.</summary>
    Patient,

    /// <summary>Person under 18. GDPR Article 8 and recital 38.</summary>
    Child,

    /// <summary>Person of public life.</summary>
    PublicPerson,

    /// <summary>Person who happens to be in the data, for instance named in a prompt.</summary>
    Bystander,

    /// <summary>Other persons, described in words.</summary>
    Other,
}
