using AiGovernance;

namespace Lemaire.Documents.Drafts;

/// <summary>A draft on the screen of the person who reviews it, with what the model was given.</summary>
[ShowsToHuman]
public sealed record DraftSheet(string Id, string Subject, string Source, string Text, DateTimeOffset CreatedAt, bool ReviewRequired)
{
    public static DraftSheet Of(Draft draft) =>
        new(draft.Id, draft.Subject, draft.Source, draft.Recommendation.Proposal, draft.Recommendation.CreatedAt, draft.ReviewRequired);
}
