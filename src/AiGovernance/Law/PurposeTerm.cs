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

    /// <summary>It works on machines, products or plants: whether it is a safety component is to be examined. AI Act Articles 3(14) and 6(1).</summary>
    [JsonInclude]
    public bool SafetyComponent { get; internal set; }

    /// <summary>It only assists standard editing: its content needs no marking. AI Act Article 50(2).</summary>
    [JsonInclude]
    public bool AssistiveEditing { get; internal set; }

    /// <summary>It monitors persons systematically. Guidelines WP248, criterion 3.</summary>
    [JsonInclude]
    public bool SystematicMonitoring { get; internal set; }
}
