using AiGovernance;

namespace Lemaire.Documents.Drafts;

/// <summary>
/// How a draft is released. Who may do so, with what they must have seen, is in the register; the service holds to it.
/// </summary>
public sealed class DraftReview(IHumanValidation validation, DraftStore drafts)
{
    public async Task<DraftSheet> ProposeAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (draft.ReviewRequired)
        {
            await validation.ProposeAsync(draft.Recommendation, cancellationToken);
        }

        return DraftSheet.Of(drafts.Save(draft));
    }

    /// <summary>Shows a draft and its source to a reviewer, and notes that they were shown.</summary>
    public async Task<DraftSheet> ShowAsync(Draft draft, Validator reviewer, CancellationToken cancellationToken)
    {
        await validation.ShowAsync(draft.Recommendation, reviewer, [ShownMaterial.Input, ShownMaterial.Output], cancellationToken);
        return DraftSheet.Of(draft);
    }

    public async Task ApproveAsync(Draft draft, Validator reviewer, string? correctedText, string? comment, CancellationToken cancellationToken)
    {
        var decision = correctedText is null
            ? await validation.AcceptAsync(draft.Recommendation, reviewer, comment, cancellationToken)
            : await validation.ModifyAsync(draft.Recommendation, reviewer, correctedText, comment, cancellationToken);
        drafts.Save(draft with { Decision = decision });
    }

    public async Task RejectAsync(Draft draft, Validator reviewer, string? comment, CancellationToken cancellationToken) =>
        drafts.Save(draft with { Decision = await validation.RejectAsync(draft.Recommendation, reviewer, comment, cancellationToken) });
}
