namespace AiGovernance;

/// <summary>
/// The certification of a United States vendor under the EU-US Data Privacy Framework (Decision 2023/1795). GDPR
/// Article 45(3).
/// </summary>
public sealed record DataPrivacyFramework : RegisterElement
{
    /// <summary>Whether the vendor is on the list of certified companies.</summary>
    public bool? Certified { get; init; }

    /// <summary>When the list was last looked up.</summary>
    public IsoDate? CheckedOn { get; init; }

    /// <summary>Whether the certification covers human-resources data, which companies list separately.</summary>
    public bool? CoversHrData { get; init; }
}
