namespace AiGovernance;

/// <summary>The terms of one vocabulary, and the source of those which do not state one of their own.</summary>
internal sealed class LegalVocabulary
{
    public required string Source { get; init; }

    public required IsoDate VerifiedOn { get; init; }

    public required LegalConfidence Confidence { get; init; }

    public required IReadOnlyDictionary<string, LegalTerm> Terms { get; init; }
}
