using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// A known purpose: what <c>purpose.category</c> of a use case may say, and which provisions of the AI Act such a
/// purpose suggests. It suggests, it does not decide.
/// </summary>
public sealed class PurposeTerm : LegalFact
{
    [JsonConstructor]
    internal PurposeTerm()
    {
    }

    /// <summary>The word, for instance <c>customerCare</c>.</summary>
    [JsonInclude]
    public string Id { get; internal set; } = "";

    /// <summary>Other words for it, in English and French.</summary>
    [JsonInclude]
    public IReadOnlyList<string> Aliases { get; internal set; } = [];

    /// <summary>The terms of the W3C Data Privacy Vocabulary 2.3 that say the same, or the next wider thing.</summary>
    [JsonInclude]
    public IReadOnlyList<string> DpvTerms { get; internal set; } = [];

    /// <summary>The points of Annex III to examine.</summary>
    [JsonInclude]
    public IReadOnlyList<AnnexIIIPoint> AnnexIII { get; internal set; } = [];

    /// <summary>The prohibited practices to examine.</summary>
    [JsonInclude]
    public IReadOnlyList<ProhibitedPractice> Article5 { get; internal set; } = [];
}
