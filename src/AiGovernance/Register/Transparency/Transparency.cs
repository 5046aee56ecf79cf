namespace AiGovernance;

/// <summary>Who is told about the AI, and how. GDPR Articles 13 and 14; AI Act Articles 26(7), 26(11) and 50.</summary>
public sealed record Transparency : RegisterElement
{
    /// <summary>What clients and other outsiders are told.</summary>
    public ClientInformation? Clients { get; init; }

    /// <summary>What the staff is told. AI Act Article 26(7).</summary>
    public StaffInformation? Staff { get; init; }

    /// <summary>Whether persons see that they interact with an AI. AI Act Article 50(1).</summary>
    public AiInteractionDisclosure? AiInteractionDisclosure { get; init; }

    /// <summary>The label on generated content, word for word. AI Act Article 50(2) and (4).</summary>
    public string? ContentLabel { get; init; }

    /// <summary>Where the privacy notice is. GDPR Articles 13 and 14.</summary>
    public string? PrivacyNoticeRef { get; init; }

    /// <summary>Where the organisation describes the use case to the public.</summary>
    public string? PublicSummaryUrl { get; init; }
}
