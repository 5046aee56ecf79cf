namespace AiGovernance;

/// <summary>How persons are informed and exercise their rights. GDPR Articles 12 to 22.</summary>
public sealed record DataSubjectRights : RegisterElement
{
    /// <summary>When the privacy notice was updated for this use case. GDPR Articles 13 and 14.</summary>
    public IsoDate? NoticeUpdatedOn { get; init; }

    /// <summary>Where persons turn to, usually an e-mail address. GDPR Article 12(2).</summary>
    public string? Channel { get; init; }

    /// <summary>Whether persons can object. GDPR Article 21.</summary>
    public bool? Objection { get; init; }

    /// <summary>Whether persons can withdraw their consent as easily as they gave it. GDPR Article 7(3).</summary>
    public bool? Withdrawal { get; init; }

    /// <summary>Whether access and erasure reach prompts, outputs, embeddings and fine-tuning data. GDPR Articles 15 and 17.</summary>
    public bool? AccessToPrompts { get; init; }
}
