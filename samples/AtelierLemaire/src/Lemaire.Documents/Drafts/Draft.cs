using AiGovernance;

namespace Lemaire.Documents.Drafts;

/// <summary>A text proposed by the model. It stays a draft until somebody has read it.</summary>
[ShowsToHuman]
public sealed record Draft(Guid Id, DraftKind Kind, string Subject, string Text, DateTimeOffset CreatedAt)
{
    public DraftStatus Status { get; init; } = DraftStatus.Pending;

    /// <summary>False only for product sheets that fall outside the weekly sample.</summary>
    public bool ReviewRequired { get; init; } = true;

    public Review? Review { get; init; }

    public bool CanBeReleased => Status == DraftStatus.Approved || (Status == DraftStatus.Pending && !ReviewRequired);

    public Draft Approve(Review review, string? correctedText = null) =>
        this with { Status = DraftStatus.Approved, Review = review, Text = correctedText ?? Text };

    public Draft Reject(Review review) => this with { Status = DraftStatus.Rejected, Review = review };
}
