using AiGovernance;

namespace Lemaire.Documents.Drafts;

/// <summary>A text proposed by the model, and what was decided about it.</summary>
/// <param name="Recommendation">The text, as a recommendation: nothing can be made of it but show it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">The meeting or the product.</param>
/// <param name="Source">What the model was given, for whoever reviews.</param>
public sealed record Draft(AiRecommendation<string> Recommendation, DraftKind Kind, string Subject, string Source)
{
    public string Id => Recommendation.Id;

    /// <summary>False only for product sheets that fall outside the weekly sample.</summary>
    public bool ReviewRequired { get; init; } = true;

    public HumanDecision<string>? Decision { get; init; }

    /// <summary>What may leave: the text that a person decided for, or the model's where the register does not ask for a person.</summary>
    public string? Released => Decision switch
    {
        { HasValue: true } => Decision.Value,
        null when !ReviewRequired => Recommendation.Proposal,
        _ => null,
    };
}
