namespace AiGovernance.Tool.Differences;

/// <summary>Why a change calls for a new opinion of the data protection officer.</summary>
internal sealed record OpinionReason
{
    public OpinionTrigger When { get; init; }

    public required BilingualText Why { get; init; }

    /// <summary>The legal source as the legal pack cites, such as <c>gdpr:35(11)</c>.</summary>
    public required string Source { get; init; }

    public required IsoDate VerifiedOn { get; init; }

    public required LegalConfidence Confidence { get; init; }
}
