namespace AiGovernance;

/// <summary>What a person must have done before they say yes: judged first, seen everything, taken their time.</summary>
/// <param name="clauses">What the entry asks for.</param>
/// <param name="state">What they have done with this recommendation.</param>
/// <param name="validatorId">The pseudonym of the person.</param>
/// <param name="lastApproval">When they approved something at this point before; null if they have not.</param>
internal sealed class ValidatorReview(ValidationClauses clauses, RecommendationState state, string validatorId, DateTimeOffset? lastApproval)
{
    public void RequireFirstJudgement()
    {
        if (clauses.Point.AiOutputHiddenUntilFirstJudgement == true && !state.HasJudgedFirst(validatorId))
        {
            throw clauses.Violation(HumanValidationViolation.JudgementMissing, "aiOutputHiddenUntilFirstJudgement");
        }
    }

    public void RequireDone(HumanValidationOptions options)
    {
        RequireFirstJudgement();
        if (state.NotShown(validatorId, clauses.MaterialShown) is { Count: > 0 } notShown)
        {
            throw clauses.Violation(HumanValidationViolation.MaterialNotShown, "materialShown", string.Join(", ", notShown.Select(material => Vocabulary.WordOf(material))));
        }

        RequireTime(options.Now(), options.MinimumTimePerItem);
    }

    // Reviews of one person do not run in parallel: time spent on one item is not time spent on the next.
    private void RequireTime(DateTimeOffset now, TimeSpan minimumPerItem)
    {
        var before = clauses.Point.BulkApprovalAllowed == true ? null : lastApproval;
        if (clauses.Point.MinimumReviewTime is { IsZero: false } minimum)
        {
            var since = state.ReviewingSince(validatorId, clauses.MaterialShown)
                ?? throw clauses.Violation(HumanValidationViolation.MaterialNotShown, "minimumReviewTime", Vocabulary.WordOf(ShownMaterial.Output));
            if (now < minimum.AddTo(since))
            {
                throw clauses.Violation(HumanValidationViolation.ReviewTooShort, "minimumReviewTime", new DurationText(minimum), since);
            }

            if (before is { } last && now < minimum.AddTo(last))
            {
                throw clauses.Violation(HumanValidationViolation.BulkAcceptance, "bulkApprovalAllowed", last);
            }
        }

        if (before is { } previous && now - previous < minimumPerItem)
        {
            throw clauses.Violation(HumanValidationViolation.BulkAcceptance, "bulkApprovalAllowed", previous);
        }
    }
}
